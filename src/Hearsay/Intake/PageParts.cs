using AngleSharp.Dom;
using Hearsay.Knowledge;

namespace Hearsay.Intake;

/// <summary>Tells the elements of a page that cannot be part of its article, by their names, roles, classes and ids.</summary>
internal static class PageParts
{
    private const int LongestName = 300;

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select", "input", "textarea", "iframe", "svg",
        "canvas", "object", "embed", "video", "audio", "figure", "picture", "img", "dialog", "menu", "map", "math", "head", "link", "meta",
        "title", "label", "fieldset", "progress", "datalist", "frameset", "applet",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "form", "menu", "menubar", "toolbar", "tablist",
        "button", "tooltip", "status",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        LexiconFile.Read("English/page-parts.tsv").Select(row => row.Required(0))
            .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the element and all in it are left out, whatever it holds.</summary>
    public static bool IsNeverText(IElement element) =>
        Elements.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && Roles.Contains(role.Trim()))
        || (element.GetAttribute("style") is { Length: < LongestName } style && IsInvisible(style));

    /// <summary>Whether its class or id says so. Names can mislead: it may still be the article if it holds most of the page's text.</summary>
    public static bool IsNamedFurniture(IElement element) =>
        HasWord(element.GetAttribute("class")) || HasWord(element.GetAttribute("id"));

    private static bool IsInvisible(string style)
    {
        string squeezed = style.Replace(" ", "", StringComparison.Ordinal);
        return squeezed.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || squeezed.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Compares each part of a name, and each pair of parts joined by a hyphen: <c>post__share-bar</c>, <c>readMore</c>.</summary>
    private static bool HasWord(string? names)
    {
        if (names is null || names.Length > LongestName)
        {
            return false;
        }

        int previous = -1;
        int at = 0;
        while (at < names.Length)
        {
            if (!char.IsAsciiLetter(names[at]))
            {
                previous = char.IsWhiteSpace(names[at]) ? -1 : previous;
                at++;
                continue;
            }

            int end = EndOfPart(names, at);
            if (Words.Contains(names.AsSpan(at, end - at)) || (previous >= 0 && HasPair(names, previous, at, end)))
            {
                return true;
            }

            previous = at;
            at = end;
        }

        return false;
    }

    private static bool HasPair(string names, int previous, int start, int end)
    {
        int firstEnd = EndOfPart(names, previous);
        int length = firstEnd - previous + 1 + end - start;
        if (length > 40)
        {
            return false;
        }

        Span<char> pair = stackalloc char[length];
        names.AsSpan(previous, firstEnd - previous).CopyTo(pair);
        pair[firstEnd - previous] = '-';
        names.AsSpan(start, end - start).CopyTo(pair[(firstEnd - previous + 1)..]);
        return Words.Contains(pair);
    }

    private static int EndOfPart(string names, int start)
    {
        int at = start + 1;
        while (at < names.Length && char.IsAsciiLetter(names[at])
            && !(char.IsAsciiLetterUpper(names[at]) && char.IsAsciiLetterLower(names[at - 1])))
        {
            at++;
        }

        return at;
    }
}
