using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>A run of letters, a run of digits or a copyright sign, for comparing lines with phrases.</summary>
internal readonly record struct Word(int Start, int End, bool IsNumber)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);

    /// <summary>The words of a part of the text, at most <paramref name="limit"/>.</summary>
    public static List<Word> Split(string text, int start, int end, int limit = int.MaxValue)
    {
        var words = new List<Word>();
        int at = start;
        while (at < end && words.Count < limit)
        {
            int from = at;
            if (char.IsDigit(text[at]))
            {
                at = SkipDigits(text, at, end);
                words.Add(new Word(from, at, true));
            }
            else if (char.IsLetter(text[at]))
            {
                at = SkipLetters(text, at, end);
                words.Add(new Word(from, at, false));
            }
            else
            {
                at++;
                if (text[from] == '©')
                {
                    words.Add(new Word(from, at, false));
                }
            }
        }

        return words;
    }

    private static int SkipDigits(string text, int at, int end)
    {
        while (at < end && char.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipLetters(string text, int at, int end)
    {
        while (at < end && (char.IsLetter(text[at]) || IsInnerMark(text, at, end)))
        {
            at++;
        }

        return at;
    }

    private static bool IsInnerMark(string text, int at, int end) =>
        text[at] is '\'' or '’' or '\u00AD' && at + 1 < end && char.IsLetter(text[at + 1]);
}
