using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>
/// Joins lines into the paragraphs of the body. Blank lines part paragraphs; within a block, lines are one paragraph if it
/// was wrapped at a margin, else one each.
/// </summary>
internal static class ParagraphFinder
{
    private const int NarrowestMargin = 40;
    private const int WidestMargin = 130;
    private const double MostLines = 0.6;

    /// <summary>The parts of the text that are read, in order: the title if it stands there, then the paragraphs.</summary>
    public static List<TextSpan> Find(string text, IReadOnlyList<TextLine> lines)
    {
        var body = new List<TextSpan>();
        int i = 0;
        while (i < lines.Count)
        {
            if (lines[i].Role == LineRole.Title)
            {
                body.Add(lines[i].Span);
            }

            if (!lines[i].IsText)
            {
                i++;
                continue;
            }

            int next = i + 1;
            while (next < lines.Count && lines[next].IsText)
            {
                next++;
            }

            AddBlock(text, lines, i, next, body);
            i = next;
        }

        return body;
    }

    private static void AddBlock(string text, IReadOnlyList<TextLine> lines, int first, int end, List<TextSpan> body)
    {
        int margin = 0;
        for (int i = first; i < end; i++)
        {
            margin = Math.Max(margin, lines[i].Length);
        }

        bool isFull = IsFilled(text, lines, first, end, margin);
        int start = AfterBullet(text, lines[first]);
        for (int i = first; i < end; i++)
        {
            bool isLast = i + 1 == end;
            if (isLast || !IsWrapped(text, lines[i], lines[i + 1], isFull ? margin : 0, end - first))
            {
                if (lines[i].End > start)
                {
                    body.Add(new TextSpan(start, lines[i].End));
                }

                start = isLast ? start : AfterBullet(text, lines[i + 1]);
            }
        }
    }

    /// <summary>
    /// Whether a line goes on in the next: it breaks off in mid-sentence, or the next line's first word did not fit the margin.
    /// </summary>
    private static bool IsWrapped(string text, TextLine line, TextLine next, int margin, int lines)
    {
        if (AfterBullet(text, next) != next.Start || line.Role == LineRole.Heading || next.Role == LineRole.Heading)
        {
            return false;
        }

        char last = text[line.End - 1];
        if (char.IsLower(text[next.Start]) && (char.IsLetterOrDigit(last) || last is ',' or '-' or ';' or '’' or '”' or '"' or ')'))
        {
            return true;
        }

        // A full stop at the margin ends a line by chance in a long block, and a paragraph in a short one.
        bool endsSentence = last is '.' or '!' or '?' or '”' or '"' or ':' && !char.IsLower(text[next.Start]);
        return Reaches(text, line, next, margin) && (!endsSentence || lines > 3);
    }

    /// <summary>Whether most lines but the last end where the next word did not fit any more.</summary>
    private static bool IsFilled(string text, IReadOnlyList<TextLine> lines, int first, int end, int margin)
    {
        int full = 0;
        for (int i = first; i + 1 < end; i++)
        {
            full += Reaches(text, lines[i], lines[i + 1], margin) ? 1 : 0;
        }

        return full >= MostLines * (end - first - 1);
    }

    private static bool Reaches(string text, TextLine line, TextLine next, int margin) =>
        margin is >= NarrowestMargin and <= WidestMargin && line.Length + 1 + FirstWord(text, next) > margin;

    private static int FirstWord(string text, TextLine line)
    {
        int at = line.Start;
        while (at < line.End && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at - line.Start;
    }

    private static int AfterBullet(string text, TextLine line)
    {
        bool isBullet = line.Length > 2 && char.IsWhiteSpace(text[line.Start + 1])
            && text[line.Start] is '•' or '●' or '▪' or '◦' or '·' or '*' or '-' or '–' or '>';
        return isBullet ? LineSplitter.Trim(text, line.Start + 1, line.End).Start : line.Start;
    }
}
