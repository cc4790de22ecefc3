using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Reads bylines: <c>By Jane Smith and John Doe in Moscow</c>, <c>Author: Jane Smith</c>, <c>From our Paris desk</c>.</summary>
internal static class BylineReader
{
    private const int LongestGroup = 9;

    /// <summary>What the byline says, or null if it is none.</summary>
    public static HeadLine? Read(string text, TextSpan span, List<Word> words)
    {
        if (HeadWords.English.EndAt(HeadWord.Byline, text, words, 0) is not { } first || first >= words.Count
            || text[span.End - 1] is '?' or '!' or ';' or ',' or ':')
        {
            return null;
        }

        TextSpan rest = new(words[first].Start, span.End);
        if (ReadNames(text, rest) is var (names, end))
        {
            TextLine after = LineSplitter.Trim(text, end, span.End);
            return AddRest(text, new HeadLine { Author = names.Of(text) }, after.Span);
        }

        return ReadGroup(text, rest, words[first..]);
    }

    /// <summary>Names joined by commas, "and" or an ampersand, and where they end.</summary>
    private static (TextSpan Names, int End)? ReadNames(string text, TextSpan rest)
    {
        int end = -1;
        int at = rest.Start;
        while (at < rest.End)
        {
            int stop = EndOfName(text, at, rest.End);
            bool isOffice = end >= 0 && HeadWords.English.Has(HeadWord.Desk, text, Word.Split(text, at, stop));
            if (isOffice || !NameShape.IsPerson(text, new TextSpan(at, stop)))
            {
                break;
            }

            end = stop;
            at = SkipJoint(text, stop, rest.End);
            if (at == stop)
            {
                break;
            }
        }

        return end < 0 ? null : (new TextSpan(rest.Start, end), end);
    }

    /// <summary>A name ends before a comma, a bracket, an ampersand or a small word that is no particle.</summary>
    private static int EndOfName(string text, int start, int end)
    {
        int lastEnd = start;
        foreach (TextSpan part in NameShape.Parts(text, new TextSpan(start, end)))
        {
            ReadOnlySpan<char> word = part.Of(text.AsSpan());
            if (word is "and" or "in" or "for" or "at" or "with" or "on" or "from" or "&" or "AND" or "IN" or "of" or "the"
                || word[0] is '(' or '[' || char.IsDigit(word[0]))
            {
                return lastEnd;
            }

            if (word[^1] is ',' or ';')
            {
                return part.End - 1;
            }

            lastEnd = part.End;
        }

        return lastEnd;
    }

    private static int SkipJoint(string text, int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        foreach (string joint in (ReadOnlySpan<string>)[", and ", " and ", " AND ", " & ", ", "])
        {
            if (rest.StartsWith(joint, StringComparison.Ordinal))
            {
                return start + joint.Length;
            }
        }

        return start;
    }

    /// <summary>What follows the names: <c>in Moscow</c>, <c>, Associated Press</c>, <c>for Reuters</c>, an office; or more that is no byline.</summary>
    private static HeadLine? AddRest(string text, HeadLine line, TextSpan rest)
    {
        if (rest.IsEmpty)
        {
            return line;
        }

        List<Word> words = Word.Split(text, rest.Start, rest.End);
        if (words.Count == 0)
        {
            return line;
        }

        ReadOnlySpan<char> first = words[0].Span.Of(text.AsSpan());
        TextSpan afterFirst = words.Count > 1 ? new TextSpan(words[1].Start, rest.End) : new TextSpan(rest.End, rest.End);
        TextSpan fromFirst = new(words[0].Start, TrimEnd(text, rest));
        if (first.Equals("in", StringComparison.OrdinalIgnoreCase) && NameShape.IsName(text, afterFirst, 4))
        {
            return line with { Place = afterFirst.Of(text) };
        }

        bool isFor = first.Equals("for", StringComparison.OrdinalIgnoreCase);
        TextSpan named = isFor ? afterFirst : fromFirst;
        bool isOutlet = NameShape.IsName(text, named) && (HeadWords.English.Has(HeadWord.Agency, text, words)
            || HeadWords.English.Has(HeadWord.Outlet, text, words));
        if (isOutlet && !HeadWords.English.Has(HeadWord.Desk, text, words))
        {
            return line with { Outlet = named.Of(text) };
        }

        bool isShort = words.Count <= LongestGroup && text[rest.End - 1] is not ('.' or '?' or '!');
        return text[rest.Start] is ',' or '(' && isShort ? line : null;
    }

    private static int TrimEnd(string text, TextSpan rest) =>
        rest.End > rest.Start && text[rest.End - 1] is ')' or ']' ? rest.End - 1 : rest.End;

    /// <summary>A desk, a staff, an agency.</summary>
    private static HeadLine? ReadGroup(string text, TextSpan rest, List<Word> words)
    {
        bool isGroup = words.Count <= LongestGroup && text[rest.End - 1] != '.'
            && (HeadWords.English.Has(HeadWord.Desk, text, words)
                || HeadWords.English.Is(HeadWord.Agency, text, words)
                || (NameShape.IsName(text, rest) && HeadWords.English.Has(HeadWord.Outlet, text, words)));
        return isGroup ? new HeadLine { Author = rest.Of(text) } : null;
    }
}
