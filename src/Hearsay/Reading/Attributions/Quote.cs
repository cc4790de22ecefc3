using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Words in quotation marks.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="IsUnclosed">Whether the paragraph ended before a closing mark, as where a quotation goes on in the next.</param>
internal readonly record struct Quote(TextSpan Span, TextSpan Inner, bool IsUnclosed);
