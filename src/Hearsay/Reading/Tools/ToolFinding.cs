using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Tools;

/// <summary>Something that a clause presents as an instrument of pressure.</summary>
/// <param name="Clause">The index of the clause.</param>
/// <param name="Name">The id of the tool.</param>
/// <param name="Span">The words that name it.</param>
/// <param name="Why">The words that present it so.</param>
internal sealed record ToolFinding(int Clause, string Name, TextSpan Span, string Why);
