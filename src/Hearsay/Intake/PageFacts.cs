using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Intake;

/// <summary>What a page states of itself in meta elements, in JSON-LD and in <c>time</c> elements. Nothing is guessed from its looks.</summary>
internal sealed class PageFacts
{
    private const int LongestValue = 500;

    private static readonly Dictionary<string, PageFact> Names = LexiconFile.Read("English/page-metadata.tsv")
        .ToDictionary(row => row.Required(1), row => row.Value<PageFact>(0), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<PageFact, List<(string Name, string Value)>> facts = [];

    private PageFacts()
    {
    }

    /// <summary>The genre that JSON-LD or the section tells.</summary>
    public Genre Genre { get; private set; }

    /// <summary>The language that the page names, an ISO 639-1 code, or null.</summary>
    public string? Language { get; private set; }

    public static PageFacts Read(IHtmlDocument page)
    {
        var facts = new PageFacts();
        LinkedFacts linked = LinkedFacts.Read(page);
        facts.Add(PageFact.Title, "json-ld", linked.Title);
        facts.Add(PageFact.Author, "json-ld", linked.Author);
        facts.Add(PageFact.Outlet, "json-ld", linked.Outlet);
        facts.Add(PageFact.Published, "json-ld", linked.Published);
        facts.Add(PageFact.Updated, "json-ld", linked.Updated);
        facts.Add(PageFact.Section, "json-ld", linked.Section);
        facts.ReadMeta(page);
        facts.ReadGenre(page, linked);
        string? language = page.DocumentElement?.GetAttribute("lang") ?? linked.Language;
        facts.Language = language is { Length: >= 2 } && (language.Length == 2 || language[2] is '-' or '_')
            ? language[..2].ToLowerInvariant()
            : null;
        return facts;
    }

    /// <summary>The first value of a fact that will do, those of <paramref name="first"/> before others; or null.</summary>
    public string? Find(PageFact fact, string? first = null, Func<string, bool>? fits = null)
    {
        if (!facts.TryGetValue(fact, out List<(string Name, string Value)>? values))
        {
            return null;
        }

        string? other = null;
        foreach ((string name, string value) in values)
        {
            if (fits is not null && !fits(value))
            {
                continue;
            }

            if (first is null || name == first)
            {
                return value;
            }

            other ??= value;
        }

        return other;
    }

    private void ReadMeta(IHtmlDocument page)
    {
        foreach (IElement meta in page.QuerySelectorAll("meta[content]"))
        {
            string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && Names.TryGetValue(name.Trim(), out PageFact fact))
            {
                Add(fact, name.Trim().ToLowerInvariant(), meta.GetAttribute("content"));
            }
        }
    }

    private void ReadGenre(IHtmlDocument page, LinkedFacts linked)
    {
        Genre = linked.Genre;
        if (Genre == Genre.Unknown && Find(PageFact.Section) is { } section)
        {
            Genre = GenreNames.Find(section) ?? Genre.Unknown;
        }

        string? address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            ?? page.QuerySelector("meta[property='og:url']")?.GetAttribute("content");
        if (Genre is Genre.Unknown or Genre.News && address is { Length: < 2000 } && FindInAddress(address) is { } genre)
        {
            Genre = genre;
        }
    }

    /// <summary>The genre that a folder of the page's address names: <c>/opinion/</c>.</summary>
    private static Genre? FindInAddress(string address)
    {
        string[] parts = address.Split(['/', '?', '#']);
        Genre? found = null;
        for (int i = 0; i < parts.Length - 1; i++)
        {
            if (parts[i].Length > 2 && !parts[i].Contains('.', StringComparison.Ordinal) && GenreNames.Find(parts[i]) is { } genre
                && found is null or Genre.News)
            {
                found = genre;
            }
        }

        return found;
    }

    private void Add(PageFact fact, string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > LongestValue)
        {
            return;
        }

        if (!facts.TryGetValue(fact, out List<(string Name, string Value)>? values))
        {
            facts[fact] = values = [];
        }

        values.Add((name, Squeeze(value)));
    }

    private static string Squeeze(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
