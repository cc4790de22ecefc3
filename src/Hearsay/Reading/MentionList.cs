using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Lists all that a document names, for its reading.</summary>
internal static class MentionList
{
    /// <summary>The mentions by start, then by kind.</summary>
    public static IReadOnlyList<Mention> Of(Document document, Mentions mentions)
    {
        IEnumerable<Mention> all =
        [
            .. mentions.Actors.Select(a => Make(document, MentionKind.Actor, a.Span, a.Code)),
            .. mentions.Places.Select(p => Make(document, MentionKind.Place, p.Place.Span, p.Place.Country)),
            .. mentions.Times.Select(t => Make(document, MentionKind.Time, t.Span, t.Value)),
            .. mentions.Quantities.Select(q => Make(document, MentionKind.Quantity, q.Quantity.Span, null)),
        ];
        return [.. all.OrderBy(m => m.Span).ThenBy(m => m.Kind)];
    }

    private static Mention Make(Document document, MentionKind kind, TextSpan span, string? code) =>
        new(kind, span, span.Of(document.Text), code);
}
