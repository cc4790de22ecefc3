using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>
/// Reads a line that may be a byline, a stamp, a dateline on a line of its own or a section label: parts between bars,
/// bullets, slashes or dashes, every one of which must make sense.
/// </summary>
internal static class HeadLineReader
{
    private const int LongestLine = 220;
    private const int MostWords = 26;

    private static readonly string[] Weekdays =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ];

    private static readonly string[] ClockWords =
    [
        "at", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "cet", "cest", "eet", "eest", "bst", "msk", "ist",
        "local", "time", "z", "t", "h", "hrs", "hours", "noon", "midnight",
    ];

    /// <summary>What the line says, or null if it is no head line.</summary>
    public static HeadLine? Read(string text, TextLine line)
    {
        if (line.Length is 0 or > LongestLine || Word.Split(text, line.Start, line.End, MostWords + 1).Count > MostWords)
        {
            return null;
        }

        List<HeadSegment> segments = HeadSegment.Split(text, line);
        var whole = new HeadLine();
        foreach (HeadSegment segment in segments)
        {
            if (ReadSegment(text, segment, segments.Count) is not { } part)
            {
                return null;
            }

            whole = whole.With(part);
        }

        return Settle(text, whole, segments);
    }

    private static HeadLine? ReadSegment(string text, HeadSegment segment, int count)
    {
        TextSpan span = segment.Span;
        List<Word> words = Word.Split(text, span.Start, span.End);
        if (words.Count == 0)
        {
            return span.Length <= 3 ? new HeadLine() : null;
        }

        if (count > 1 && FurnitureFinder.English.KindOf(text, span) is not null)
        {
            return new HeadLine();
        }

        return ReadLabel(text, span)
            ?? ReadStamp(text, span, words)
            ?? BylineReader.Read(text, span, words)
            ?? ReadDate(text, span)
            ?? ReadName(text, span, words, count);
    }

    private static HeadLine? ReadLabel(string text, TextSpan span) =>
        text.AsSpan(span.Start, span.Length).IndexOfAny("?!.") < 0 && GenreNames.Find(span.Of(text)) is { } genre
            ? new HeadLine { Genre = genre }
            : null;

    /// <summary><c>Updated: Dec 11, 2020</c>, <c>Published on Monday, 12 October 2020 at 10:00</c>.</summary>
    private static HeadLine? ReadStamp(string text, TextSpan span, List<Word> words)
    {
        int? updated = HeadWords.English.EndAt(HeadWord.Updated, text, words, 0);
        int? published = HeadWords.English.EndAt(HeadWord.Published, text, words, 0);
        if ((updated ?? published) is not { } end || end >= words.Count)
        {
            return null;
        }

        if (FindDate(text, new TextSpan(words[end].Start, span.End)) is not { Before: "", AfterIsClock: true } found)
        {
            return null;
        }

        HeadDateKind kind = updated is null ? HeadDateKind.Byline : HeadDateKind.Updated;
        return new HeadLine { Dates = [new HeadDate(found.Date, kind)] };
    }

    /// <summary>A date, perhaps with a weekday, a time of day, and a place or a paper before or a place after it.</summary>
    private static HeadLine? ReadDate(string text, TextSpan span)
    {
        if (FindDate(text, span) is not { } found)
        {
            return null;
        }

        if (!found.AfterIsClock)
        {
            TextSpan after = found.AfterSpan;
            return found.Before.Length == 0 && NameShape.IsName(text, after, 4)
                ? new HeadLine { Place = after.Of(text), Dates = [new HeadDate(found.Date, HeadDateKind.Dateline)] }
                : null;
        }

        if (found.Before.Length == 0)
        {
            return new HeadLine { Dates = [new HeadDate(found.Date, HeadDateKind.Byline)] };
        }

        TextSpan before = found.BeforeSpan;
        string firstPart = found.Before.Split(',')[0];
        bool isName = found.Before.Split(',').Length <= 3 && Array.TrueForAll(
            found.Before.Split(','), part => NameShape.IsName(part, new TextSpan(0, part.Length), 4));
        if (!isName)
        {
            return null;
        }

        if (IsOutlet(text, before))
        {
            return new HeadLine { Outlet = found.Before, Dates = [new HeadDate(found.Date, HeadDateKind.Byline)] };
        }

        return new HeadLine { Place = firstPart.Trim(), Dates = [new HeadDate(found.Date, HeadDateKind.Dateline)] };
    }

    private static HeadLine? ReadName(string text, TextSpan span, List<Word> words, int count)
    {
        TextSpan inner = Unbracket(text, span);
        if (HeadWords.English.Is(HeadWord.Agency, text, words) || (count > 1 && IsOutlet(text, inner)))
        {
            return new HeadLine { Outlet = inner.Of(text) };
        }

        return ReadDesk(text, span)
            ?? (NameShape.IsName(text, span, 5) ? new HeadLine { BareName = span.Of(text) } : null);
    }

    /// <summary><c>Foreign Desk, The Daily Paper</c>: a group that signs, and perhaps its paper.</summary>
    private static HeadLine? ReadDesk(string text, TextSpan span)
    {
        int comma = text.IndexOf(',', span.Start, span.Length);
        TextLine first = LineSplitter.Trim(text, span.Start, comma < 0 ? span.End : comma);
        List<Word> words = Word.Split(text, first.Start, first.End);
        bool isDesk = words.Count is >= 2 and <= 5 && NameShape.IsName(text, first.Span, 5)
            && HeadWords.English.Is(HeadWord.Desk, text, words[^1..]);
        if (!isDesk || comma < 0)
        {
            return null;
        }

        TextLine second = LineSplitter.Trim(text, comma + 1, span.End);
        return IsOutlet(text, second.Span)
            ? new HeadLine { Author = first.Span.Of(text), Outlet = second.Span.Of(text) }
            : null;
    }

    /// <summary>Decides what a bare name is: beside a slash or alone with a date a place, behind a bullet or a bar an author.</summary>
    private static HeadLine? Settle(string text, HeadLine line, List<HeadSegment> segments)
    {
        if (line.BareName is not { } name)
        {
            return line.IsCertain || line.Outlet is not null ? line : null;
        }

        int index = segments.FindIndex(segment => segment.Span.Of(text) == name);
        HeadSegment own = segments[index];
        bool isPerson = NameShape.IsPerson(text, own.Span) && !own.IsBeside('/');
        bool hasDate = line.Dates.Count > 0;
        if (isPerson && line.Author is null && (own.Before == '•' || hasDate))
        {
            return line with { Author = name, BareName = null };
        }

        if (hasDate && line.Place is null)
        {
            IReadOnlyList<HeadDate> dates =
                [.. line.Dates.Select(date => date.Kind == HeadDateKind.Byline ? date with { Kind = HeadDateKind.Dateline } : date)];
            return line with { Place = name, BareName = null, Dates = line.Author is null ? dates : line.Dates };
        }

        return line;
    }

    private static bool IsOutlet(string text, TextSpan span)
    {
        List<Word> words = Word.Split(text, span.Start, span.End);
        return words.Count is >= 1 and <= 6 && NameShape.IsName(text, span) && HeadWords.English.Has(HeadWord.Outlet, text, words);
    }

    private static TextSpan Unbracket(string text, TextSpan span) =>
        span.Length > 2 && text[span.Start] == '(' && text[span.End - 1] == ')' ? new TextSpan(span.Start + 1, span.End - 1) : span;

    private static DateInLine? FindDate(string text, TextSpan span)
    {
        foreach (WrittenDate date in WrittenDates.Find(text, span))
        {
            TextLine before = TrimMarks(text, span.Start, date.Span.Start);
            before = DropWeekday(text, before);
            TextLine after = TrimMarks(text, date.Span.End, span.End);
            return new DateInLine(date, before.Span.Of(text), before.Span, after.Span, IsClock(text, after.Span));
        }

        return null;
    }

    private static TextLine TrimMarks(string text, int start, int end)
    {
        while (start < end && IsMark(text[start]))
        {
            start++;
        }

        while (end > start && IsMark(text[end - 1]))
        {
            end--;
        }

        return LineSplitter.Trim(text, start, end);
    }

    private static bool IsMark(char value) => char.IsWhiteSpace(value) || value is ',' or ':' or ';' or '.' or '(' or ')' or '[' or ']' or '/' or '-';

    private static TextLine DropWeekday(string text, TextLine before)
    {
        List<Word> words = Word.Split(text, before.Start, before.End);
        int count = words.Count;
        while (count > 0 && IsWeekday(text, words[count - 1]))
        {
            count--;
        }

        return count == words.Count ? before : TrimMarks(text, before.Start, words[count].Start);
    }

    private static bool IsWeekday(string text, Word word) =>
        IsOneOf(text, word, Weekdays) || text.AsSpan(word.Start, word.Length).Equals("on", StringComparison.OrdinalIgnoreCase);

    private static bool IsClock(string text, TextSpan span) =>
        Word.Split(text, span.Start, span.End).TrueForAll(word => word.IsNumber || IsOneOf(text, word, ClockWords));

    private static bool IsOneOf(string text, Word word, string[] list)
    {
        foreach (string entry in list)
        {
            if (text.AsSpan(word.Start, word.Length).Equals(entry, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record DateInLine(WrittenDate Date, string Before, TextSpan BeforeSpan, TextSpan AfterSpan, bool AfterIsClock);
}
