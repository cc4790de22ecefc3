using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Aims;

/// <summary>A clause that is a purpose.</summary>
/// <param name="Purpose">The index of the clause.</param>
/// <param name="Action">The index of the clause whose purpose it is, or -1 if the text names no deed.</param>
/// <param name="Holder">Who holds it, or null.</param>
/// <param name="Kind">Whose word it is.</param>
/// <param name="Why">The words that show it.</param>
internal sealed record AimFinding(int Purpose, int Action, Token? Holder, AimKind Kind, string Why);
