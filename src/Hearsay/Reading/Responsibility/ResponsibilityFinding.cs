using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Responsibility;

/// <summary>Somebody's part in a deed beyond the one who is seen to do it.</summary>
/// <param name="Clause">The index of the clause that is the deed.</param>
/// <param name="Who">The head of the words that name who.</param>
/// <param name="Role">The part.</param>
/// <param name="Why">The words that say so.</param>
internal sealed record ResponsibilityFinding(int Clause, Token Who, ActorRole Role, string Why);
