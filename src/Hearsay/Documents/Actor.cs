using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>Who acts or is acted on.</summary>
/// <param name="Name">The words of the text; a pronoun is replaced by what it stands for.</param>
/// <param name="Code">ISO 3166-1 alpha-3 or a bloc's code, then PLOVER sectors: <c>RUS GOV</c>; null if unknown.</param>
/// <param name="Role">The part played.</param>
/// <param name="Entity">The canonical name of who is meant, or null.</param>
/// <param name="Span">Where it stands in the document's text.</param>
public sealed record Actor(string Name, string? Code, ActorRole Role, string? Entity, TextSpan Span);
