using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Places;

/// <summary>A border with the countries on both sides, as far as the text names them.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Head">The index of the noun.</param>
/// <param name="Span">The whole phrase.</param>
/// <param name="Countries">In the order of the text.</param>
/// <param name="IsDisputed">Whether a disputed place stands at it.</param>
internal sealed record Border(int First, int Head, TextSpan Span, IReadOnlyList<string> Countries, bool IsDisputed);
