using Hearsay.Language.Syntax;

namespace Hearsay.Language.Tokenisation;

/// <summary>
/// Finds the stretches of a text across which no sentence runs: blank lines part them, and so do line breaks, unless the lines were
/// wrapped at a fixed width.
/// </summary>
internal static class ParagraphFinder
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 110;
    private const string Bullets = "*\u2022\u2023\u25aa\u25cf\u2013\u2014-";

    /// <summary>Adds the paragraphs of <paramref name="part"/> in order.</summary>
    public static void Find(ReadOnlySpan<char> text, TextSpan part, List<TextSpan> paragraphs)
    {
        var lines = new List<TextSpan>();
        int at = part.Start;
        while (at <= part.End)
        {
            int end = at;
            while (end < part.End && !IsLineEnd(text[end]))
            {
                end++;
            }

            TextSpan line = Trim(text, at, end);
            if (line.IsEmpty)
            {
                Flush(text, lines, paragraphs);
            }
            else
            {
                lines.Add(line);
            }

            at = end + (end + 1 < part.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        Flush(text, lines, paragraphs);
    }

    private static void Flush(ReadOnlySpan<char> text, List<TextSpan> lines, List<TextSpan> paragraphs)
    {
        if (lines.Count > 0)
        {
            bool wrapped = IsWrapped(text, lines);
            TextSpan open = lines[0];
            for (int i = 1; i < lines.Count; i++)
            {
                if ((wrapped || GoesOn(text, lines[i - 1], lines[i])) && !StartsItem(text, lines[i]))
                {
                    open = open.Union(lines[i]);
                }
                else
                {
                    paragraphs.Add(open);
                    open = lines[i];
                }
            }

            paragraphs.Add(open);
            lines.Clear();
        }
    }

    /// <summary>
    /// Lines are wrapped if nearly every one is so long that the next line's first word would not have fitted on it.
    /// </summary>
    private static bool IsWrapped(ReadOnlySpan<char> text, List<TextSpan> lines)
    {
        int longest = 0;
        foreach (TextSpan line in lines)
        {
            longest = Math.Max(longest, line.Length);
        }

        if (lines.Count < 2 || longest is < NarrowestWrap or > WidestWrap)
        {
            return false;
        }

        int full = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            int word = lines[i + 1].Start;
            while (word < lines[i + 1].End && !char.IsWhiteSpace(text[word]))
            {
                word++;
            }

            full += lines[i].Length + 1 + (word - lines[i + 1].Start) > longest ? 1 : 0;
        }

        return full * 10 >= (lines.Count - 1) * 8;
    }

    /// <summary>Whether a line breaks off in the middle of a sentence: the next begins in small letters.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, TextSpan line, TextSpan next)
    {
        char last = text[line.End - 1];
        return line.Length >= NarrowestWrap && char.IsLower(text[next.Start]) && (char.IsLetterOrDigit(last) || last is ',' or ';' or '-' or '’' or '”' or ')');
    }

    private static bool StartsItem(ReadOnlySpan<char> text, TextSpan line) =>
        line.Length > 1 && Bullets.Contains(text[line.Start], StringComparison.Ordinal) && char.IsWhiteSpace(text[line.Start + 1]);

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\u000b' or '\u0085' or '\u2028' or '\u2029';

    private static TextSpan Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Tokeniser.IsGap(text[start]))
        {
            start++;
        }

        while (end > start && Tokeniser.IsGap(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
