using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Intake;

/// <summary>The head of an article on a page: title, author, outlet and date from its metadata, else from its elements.</summary>
internal static class PageHead
{
    private const int LongestTitle = 300;
    private const int LongestByline = 120;

    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", ": "];

    public static DocumentHead Read(IHtmlDocument page, IElement root, IReadOnlySet<IElement> furniture)
    {
        PageFacts facts = PageFacts.Read(page);
        string? outlet = facts.Find(PageFact.Outlet, "og:site_name", IsName);
        (string? title, string? site) = FindTitle(page, root, furniture, facts, outlet);
        outlet ??= site;
        (DocumentDate? date, string? note) = FindDate(root, furniture, facts);
        return new DocumentHead
        {
            Title = title,
            Outlet = outlet,
            Author = FindAuthor(page, root, furniture, facts, outlet),
            Published = date,
            Genre = facts.Genre,
            Language = facts.Language,
            Notes = note is null ? [] : [note],
        };
    }

    /// <summary>
    /// The headline: the page's <c>h1</c> if its metadata speak of the same, else the metadata's title, else the <c>h1</c>, else
    /// the title of the window, less the name of the site. With it, the site's name if the window's title ends in one.
    /// </summary>
    private static (string? Title, string? Site) FindTitle(
        IHtmlDocument page, IElement root, IReadOnlySet<IElement> furniture, PageFacts facts, string? outlet)
    {
        string window = ArticleText.Words(page.DocumentElement?.QuerySelector("head > title") ?? page.CreateElement("title"));
        window = window.Length == 0 ? (page.Title ?? "").Trim() : window;
        window = window.Length > LongestTitle ? "" : window;
        string? stated = facts.Find(PageFact.Title, "og:title", value => value.Length <= LongestTitle);
        string? heading = FindHeading(page, root, furniture, outlet);
        if (heading is not null && (stated is null || SameWords.Share(heading, stated) >= 0.5) && (window.Length == 0 || stated is not null
            || SameWords.Share(heading, window) >= 0.5))
        {
            return (heading, SiteIn(window, heading));
        }

        string? title = stated ?? heading ?? (window.Length == 0 ? null : window);
        title = title is null ? null : WithoutSite(title, outlet);
        return (title, title is null ? null : SiteIn(window, title));
    }

    private static string? FindHeading(IHtmlDocument page, IElement root, IReadOnlySet<IElement> furniture, string? outlet)
    {
        List<string> headings = [];
        foreach (IElement element in page.QuerySelectorAll("h1, [itemprop~=headline]"))
        {
            string words = IsShown(element, furniture) ? ArticleText.Words(element) : "";
            if (words.Length is > 0 and <= LongestTitle && words != outlet && !headings.Contains(words, StringComparer.Ordinal))
            {
                bool isInside = root.Contains(element);
                headings.Insert(isInside ? 0 : headings.Count, words);
            }
        }

        return headings.Count == 0 ? null : headings[0];
    }

    /// <summary>What stands in the window's title behind the headline and a separator, if it is short.</summary>
    private static string? SiteIn(string window, string title)
    {
        if (!window.StartsWith(title, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string rest = window[title.Length..];
        foreach (string separator in Separators)
        {
            if (rest.StartsWith(separator, StringComparison.Ordinal))
            {
                string[] parts = rest[separator.Length..].Split(separator);
                string site = parts[^1].Trim();
                return IsName(site) ? site : null;
            }
        }

        return null;
    }

    private static string WithoutSite(string title, string? outlet)
    {
        foreach (string separator in Separators)
        {
            int at = title.LastIndexOf(separator, StringComparison.Ordinal);
            bool isSite = at > 0 && outlet is not null
                && title[(at + separator.Length)..].Trim().Equals(outlet, StringComparison.OrdinalIgnoreCase);
            bool isBar = at > 0 && outlet is null && separator == " | ";
            if (isSite || isBar)
            {
                return title[..at].Trim();
            }
        }

        return title;
    }

    private static string? FindAuthor(
        IHtmlDocument page, IElement root, IReadOnlySet<IElement> furniture, PageFacts facts, string? outlet)
    {
        string? stated = facts.Find(PageFact.Author, "json-ld", value => IsName(value) && value != outlet);
        if (stated is not null)
        {
            return WithoutBy(stated);
        }

        foreach (string selector in (ReadOnlySpan<string>)
            ["[rel~=author]", "[itemprop~=author] [itemprop~=name]", "[itemprop~=author]", ".byline", ".author", ".author-name", ".article-author"])
        {
            foreach (IElement element in root.QuerySelectorAll(selector).Concat(page.QuerySelectorAll(selector)))
            {
                string words = IsShown(element, furniture) ? ArticleText.Words(element) : "";
                if (words.Length is > 2 and <= LongestByline && AuthorIn(words) is { } author)
                {
                    return author;
                }
            }
        }

        return null;
    }

    /// <summary>The author that a byline names, with or without "By"; null if it names none.</summary>
    private static string? AuthorIn(string words)
    {
        var line = new TextLine(0, words.Length, LineRole.Text);
        if (HeadLineReader.Read(words, line) is { } head)
        {
            return head.Author ?? head.BareName;
        }

        return IsName(words) && NameShape.IsPerson(words, line.Span) ? words : null;
    }

    private static string WithoutBy(string author)
    {
        string trimmed = author.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? author[3..].Trim() : author;
        return trimmed.Length == 0 ? author : trimmed;
    }

    private static (DocumentDate? Date, string? Note) FindDate(IElement root, IReadOnlySet<IElement> furniture, PageFacts facts)
    {
        string? stated = facts.Find(PageFact.Published, "json-ld", IsDate) ?? FindTime(root, furniture);
        if (stated is not null)
        {
            return (new DocumentDate(WrittenDates.ReadField(stated)!.Value.Iso!, DateBasis.Metadata, null), null);
        }

        return (null, null);
    }

    /// <summary>The first <c>time</c> of the article, or before it in the same part of the page, that has a date.</summary>
    private static string? FindTime(IElement root, IReadOnlySet<IElement> furniture)
    {
        IElement scope = root.Closest("article, main, [role=main]") ?? root;
        foreach (IElement time in scope.QuerySelectorAll("time, [itemprop~=datePublished]"))
        {
            string words = time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? ArticleText.Words(time);
            if (IsShown(time, furniture) && words.Length < 60 && IsDate(words))
            {
                return words;
            }
        }

        return null;
    }

    private static bool IsDate(string words) => words.Length < 80 && WrittenDates.ReadField(words)?.Iso is not null;

    /// <summary>Whether the words can be a name: short, and no address.</summary>
    private static bool IsName(string words) =>
        words.Length is > 1 and <= LongestByline && !words.Contains("://", StringComparison.Ordinal) && !words.Contains('@', StringComparison.Ordinal);

    private static bool IsShown(IElement element, IReadOnlySet<IElement> furniture)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            bool isHead = at.LocalName is "head" or "title";
            if (furniture.Contains(at) || (PageParts.IsNeverText(at) && !isHead))
            {
                return false;
            }
        }

        return true;
    }
}
