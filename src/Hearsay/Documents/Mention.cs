using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>A span that names an actor, place, time or quantity.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Text">The words.</param>
/// <param name="Code">The actor's code, the place's country, the TIMEX3 value, or null.</param>
public sealed record Mention(MentionKind Kind, TextSpan Span, string Text, string? Code);
