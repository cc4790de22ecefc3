using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Store.Finding;

/// <summary>The fields that queries can name.</summary>
internal static class QueryFields
{
    /// <summary>The value of <c>has:</c> for claims on a side of a disagreement.</summary>
    public const string Disagreement = "disagreement";

    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IReadOnlyList<QueryField> All { get; } =
    [
        Words("source", "sources", "a name, code or id: source:zorin, source:\"RUS GOV\""),
        new("via", QueryFieldKind.Chain, "via", "the id of the source that passes on what another said: via:s-5d41402abc4b2a76", false),
        new("cited", QueryFieldKind.Chain, "cited", "the id of a source that the text itself cites, for its own words or another's", false),
        Words("origin", QueryFieldKind.Weighed, "what the claim goes back to, a name or code: origin:reuters"),
        Words("actor", "actors", "who acts, a name or code: actor:RUS; actor:\"=RUS\" that code and no other that begins so"),
        Words("recipient", "recipients", "to whom it is done, a name or code"),
        Words("party", "actors recipients", "who acts or is acted on, a name or code"),
        Mark("type", [.. Plover.All.Select(t => t.Type.ToLowerInvariant()).Distinct()]),
        Words("mode", QueryFieldKind.Mark, "a PLOVER mode: mode:cyber"),
        Words("cameo", QueryFieldKind.Mark, "a CAMEO code, or how it begins: cameo:19*"),
        Mark("status", Names<Status>()),
        Mark("certainty", Names<Certainty>()),
        Mark("polarity", Names<Polarity>()),
        Mark("nature", Names<Nature>()),
        Mark("genre", Names<Genre>()) with { IsOfDocument = true },
        Words("country", QueryFieldKind.Mark, "where, an ISO 3166-1 alpha-3 code: country:UKR"),
        Words("place", "places", "where, a name: place:berlin"),
        new("near", QueryFieldKind.Near, "point", "a town or region, and how near: near:kyiv (50 km), near:\"kyiv, 100 km\", near:\"50.45, 30.52, 100 km\"", false),
        Words("outlet", "outlet", "the paper, agency or site; outlet:\"=The Post\" that name and no longer one") with { IsOfDocument = true },
        new("author", QueryFieldKind.Words, "author", "the byline", true),
        new("title", QueryFieldKind.Words, "title", "words of the headline", true),
        Words("tool", QueryFieldKind.Mark, "a tool of pressure: tool:migration"),
        Mark("has", ["forecast", "aim", "history", "source", "number", "place", "time", "tool", "loaded", Disagreement]),
        new("shared", QueryFieldKind.Weighed, "shared", "yes, no: whether another origin puts the same forward", false) { Choices = ["yes", "no"] },
        Words("happening", QueryFieldKind.Weighed, "a happening's id: happening:h-0a127914bedabc77"),
        Words("language", QueryFieldKind.Mark, "the language of the document, ISO 639-1: language:en") with { IsOfDocument = true },
        Words("document", QueryFieldKind.Mark, "a document's id") with { IsOfDocument = true },
        Words("id", QueryFieldKind.Mark, "a claim's id"),
        new("after", QueryFieldKind.After, "time", "a year, month or day: after:2014, after:2014-08-23", true),
        new("before", QueryFieldKind.Before, "time", "a year, month or day", true),
        new("published", QueryFieldKind.Published, "published", "when the document was published, a year, month or day: published:2014-08", true),
        new("tag", QueryFieldKind.Remark, "tag", "a tag that somebody gave", true),
    ];

    /// <summary>The field of this name, or null.</summary>
    public static QueryField? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static QueryField Words(string name, string column, string values) => new(name, QueryFieldKind.Words, column, values, false);

    private static QueryField Words(string name, QueryFieldKind kind, string values) => new(name, kind, name, values, false);

    private static QueryField Mark(string name, IReadOnlyList<string> values) =>
        new(name, QueryFieldKind.Mark, name, string.Join(", ", values), false) { Choices = values };

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
}
