using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hearsay.Documents;

namespace Hearsay.Intake;

/// <summary>What a page states of its article in JSON-LD (schema.org): the first object whose type ends in Article, Posting or Report.</summary>
internal sealed record LinkedFacts
{
    private const int MostScripts = 20;
    private const int LongestScript = 1 << 20;
    private const int DeepestLevel = 6;

    private static readonly JsonDocumentOptions Lenient =
        new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Title { get; private init; }

    public string? Author { get; private init; }

    public string? Outlet { get; private init; }

    public string? Published { get; private init; }

    public string? Updated { get; private init; }

    public string? Section { get; private init; }

    public string? Language { get; private init; }

    public Genre Genre { get; private init; }

    public static LinkedFacts Read(IHtmlDocument page)
    {
        foreach (IElement script in page.QuerySelectorAll("script[type='application/ld+json']").Take(MostScripts))
        {
            if (script.TextContent is { Length: > 0 and <= LongestScript } json && ReadScript(json) is { } facts)
            {
                return facts;
            }
        }

        return new LinkedFacts();
    }

    private static LinkedFacts? ReadScript(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(JsonText.WellFormed(json), Lenient);
            return FindArticle(parsed.RootElement, 0) is { } article ? ReadArticle(article) : null;
        }
        catch (JsonException)
        {
            // Broken metadata is as good as none.
            return null;
        }
    }

    private static JsonElement? FindArticle(JsonElement json, int level)
    {
        if (level > DeepestLevel)
        {
            return null;
        }

        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in json.EnumerateArray())
            {
                if (FindArticle(item, level + 1) is { } found)
                {
                    return found;
                }
            }

            return null;
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (TypeOf(json) is { } type && IsArticle(type))
        {
            return json;
        }

        foreach (string holder in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (json.TryGetProperty(holder, out JsonElement inner) && FindArticle(inner, level + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
        || type.EndsWith("Report", StringComparison.Ordinal);

    private static string? TypeOf(JsonElement json) => JsonText.FindWords(json, "@type");

    private static LinkedFacts ReadArticle(JsonElement article) => new()
    {
        Title = JsonText.FindWords(article, "headline"),
        Author = Names(article, "author") ?? Names(article, "creator"),
        Outlet = Names(article, "publisher"),
        Published = JsonText.FindWords(article, "datePublished") ?? JsonText.FindWords(article, "dateCreated"),
        Updated = JsonText.FindWords(article, "dateModified"),
        Section = JsonText.FindWords(article, "articleSection"),
        Language = JsonText.FindWords(article, "inLanguage"),
        Genre = GenreOf(TypeOf(article)!),
    };

    private static Genre GenreOf(string type) => type switch
    {
        _ when type.Contains("Opinion", StringComparison.Ordinal) || type.Contains("Review", StringComparison.Ordinal) => Genre.Opinion,
        _ when type.Contains("Analysis", StringComparison.Ordinal) || type.Contains("Background", StringComparison.Ordinal) => Genre.Analysis,
        _ when type.Contains("Reportage", StringComparison.Ordinal) => Genre.News,
        _ => Genre.Unknown,
    };

    /// <summary>The name of a person or organisation, or the names of several, joined by commas.</summary>
    private static string? Names(JsonElement json, string property)
    {
        if (!json.TryGetProperty(property, out JsonElement value))
        {
            return null;
        }

        List<string> names = [];
        foreach (JsonElement item in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (List<JsonElement>)[value])
        {
            string? name = item.ValueKind switch
            {
                JsonValueKind.String => JsonText.Read(item),
                JsonValueKind.Object => JsonText.FindWords(item, "name"),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(name) && !names.Contains(name.Trim(), StringComparer.Ordinal))
            {
                names.Add(name.Trim());
            }
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }
}
