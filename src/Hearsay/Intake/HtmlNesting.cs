using System.Text;

namespace Hearsay.Intake;

/// <summary>
/// Keeps hostile pages from costing more than they weigh: parsers take time that grows with the square of the depth. Tags that would nest
/// deeper, or come after more tags, than any article has are replaced by a space; their text stays.
/// </summary>
internal static class HtmlNesting
{
    private const int DeepestLevel = 250;
    private const int MostTags = 200_000;

    /// <summary>Elements that hold text, not tags.</summary>
    private static readonly string[] Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    /// <summary>Elements that have no end, or whose end may be left out and which therefore do not nest.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat = new HashSet<string>(
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
            "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page itself if it is harmless, else a copy without the tags that go too far.</summary>
    public static string Limit(string html)
    {
        StringBuilder? limited = null;
        var open = new List<(int Start, int Length)>();
        int copied = 0;
        int tags = 0;
        int at = 0;
        while (at < html.Length)
        {
            int tag = html.IndexOf('<', at);
            if (tag < 0 || tag + 1 >= html.Length)
            {
                break;
            }

            int end = EndOf(html, tag);
            at = end;
            if (!IsDropped(html, tag, open, ref tags))
            {
                at = SkipRaw(html, tag, end);
                continue;
            }

            limited ??= new StringBuilder(html.Length);
            limited.Append(html, copied, tag - copied).Append(' ');
            copied = end;
        }

        return limited is null ? html : limited.Append(html, copied, html.Length - copied).ToString();
    }

    private static bool IsDropped(string html, int tag, List<(int Start, int Length)> open, ref int tags)
    {
        bool isEnd = html[tag + 1] == '/';
        int start = isEnd ? tag + 2 : tag + 1;
        int stop = start;
        while (stop < html.Length && (char.IsAsciiLetterOrDigit(html[stop]) || html[stop] is '-' or ':'))
        {
            stop++;
        }

        if (stop == start)
        {
            return false;
        }

        if (++tags > MostTags)
        {
            return true;
        }

        ReadOnlySpan<char> name = html.AsSpan(start, stop - start);
        if (Flat.Contains(name))
        {
            return false;
        }

        if (isEnd)
        {
            Close(html, open, name);
            return false;
        }

        if (open.Count >= DeepestLevel)
        {
            return true;
        }

        open.Add((start, stop - start));
        return false;
    }

    private static void Close(string html, List<(int Start, int Length)> open, ReadOnlySpan<char> name)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (html.AsSpan(open[i].Start, open[i].Length).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    /// <summary>The end of a tag or a comment; quoted attributes may hold a <c>&gt;</c>.</summary>
    private static int EndOf(string html, int tag)
    {
        if (string.CompareOrdinal(html, tag, "<!--", 0, 4) == 0)
        {
            int close = html.IndexOf("-->", tag + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }

        if (!char.IsAsciiLetter(html[tag + 1]) && html[tag + 1] is not ('/' or '!' or '?'))
        {
            return tag + 1;
        }

        int at = tag + 1;
        while (at < html.Length && html[at] != '>')
        {
            int next = html.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (next < 0)
            {
                return html.Length;
            }

            at += next;
            if (html[at] == '>')
            {
                break;
            }

            bool isValue = html[at - 1] == '=' || (html[at - 1] == ' ' && html[at - 2] == '=');
            int close = isValue ? html.IndexOf(html[at], at + 1) : -1;
            at = close < 0 ? at + 1 : close + 1;
        }

        return Math.Min(at + 1, html.Length);
    }

    private static int SkipRaw(string html, int tag, int end)
    {
        foreach (string name in Raw)
        {
            bool isRaw = string.Compare(html, tag + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && tag + 1 + name.Length < html.Length && !char.IsAsciiLetterOrDigit(html[tag + 1 + name.Length]);
            if (isRaw)
            {
                int close = html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
                return close < 0 ? html.Length : close;
            }
        }

        return end;
    }
}
