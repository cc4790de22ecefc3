using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Finds words in double quotation marks, curly, straight, low or angled, mixed as they come; two apostrophes, as typed by old
/// wires, count as one mark. A quotation ends with its paragraph; marks within it are part of it.
/// </summary>
internal static class QuoteFinder
{
    private const string Opening = "“„«‟";
    private const string Closing = "”»";

    /// <summary>The outermost quotations in a paragraph of <paramref name="text"/>, in order.</summary>
    public static IEnumerable<Quote> Find(string text, TextSpan paragraph)
    {
        int start = -1;
        int depth = 0;
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            char c = text[i];
            if (IsDoubled(text, i, paragraph.End))
            {
                if (start < 0 && i + 2 < paragraph.End && !char.IsWhiteSpace(text[i + 2]))
                {
                    start = i;
                    depth = 1;
                }
                else if (start >= 0 && text[start] == '\'')
                {
                    yield return new Quote(new TextSpan(start, i + 2), new TextSpan(start + 2, i), IsUnclosed: false);
                    start = -1;
                }

                i++;
            }
            else if (start < 0)
            {
                if (Opens(text, i, paragraph.Start))
                {
                    start = i;
                    depth = 1;
                }
            }
            else if (Opening.Contains(c, StringComparison.Ordinal) && Opens(text, i, paragraph.Start) && c == text[start])
            {
                depth++;
            }
            else if (text[start] != '\'' && Closes(text, i, paragraph.End) && --depth == 0)
            {
                yield return Make(text, start, i + 1, isUnclosed: false);
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return Make(text, start, paragraph.End, isUnclosed: true);
        }
    }

    /// <summary>Two apostrophes side by side, but not three.</summary>
    private static bool IsDoubled(string text, int i, int end) =>
        text[i] == '\'' && i + 1 < end && text[i + 1] == '\'' && (i + 2 >= end || text[i + 2] != '\'');

    private static Quote Make(string text, int start, int end, bool isUnclosed)
    {
        while (isUnclosed && end > start + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int innerEnd = isUnclosed ? end : end - 1;
        int innerStart = Math.Min(end, start + (text[start] == '\'' ? 2 : 1));
        return new Quote(new TextSpan(start, end), new TextSpan(innerStart, Math.Max(innerStart, innerEnd)), isUnclosed);
    }

    private static bool Opens(string text, int i, int start)
    {
        char c = text[i];
        if (Opening.Contains(c, StringComparison.Ordinal))
        {
            return true;
        }

        if (c is not ('"' or '”'))
        {
            return false;
        }

        bool afterSpace = i == start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '‘' or '\'';
        bool beforeWord = i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
        return c == '"' ? afterSpace && beforeWord : afterSpace && beforeWord && char.IsLetterOrDigit(text[i + 1]);
    }

    private static bool Closes(string text, int i, int end)
    {
        char c = text[i];
        if (Closing.Contains(c, StringComparison.Ordinal))
        {
            return true;
        }

        // A German quotation closes with what opens an English one.
        bool beforeSpace = i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]);
        return c is '"' or '“' && beforeSpace && i > 0 && !char.IsWhiteSpace(text[i - 1]);
    }
}
