using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>
/// Reads the dateline at the start of a paragraph: a place, a date, an agency in brackets or slashes, then a dash, a colon
/// or a full stop. A place alone must be in capitals, and a full stop is enough only after a date or an agency.
/// </summary>
internal sealed class DatelineReader
{
    private const int LongestDateline = 120;
    private const int MostPlaceParts = 5;
    private const int LongestAgency = 40;

    private readonly string text;
    private readonly int end;
    private int at;

    private DatelineReader(string text, TextSpan paragraph)
    {
        this.text = text;
        at = paragraph.Start;
        end = Math.Min(paragraph.End, paragraph.Start + LongestDateline);
    }

    /// <summary>The dateline that the paragraph begins with, or null.</summary>
    public static Dateline? Read(string text, TextSpan paragraph) => new DatelineReader(text, paragraph).Read();

    private Dateline? Read()
    {
        string? agency = ReadAgency();
        TextSpan? place = agency is null ? ReadPlace() : null;
        SkipMarks();
        SkipWeekday();
        WrittenDate? date = ReadDate();
        SkipMarks();
        agency ??= ReadAgency();
        if (date is null)
        {
            SkipMarks();
            date = ReadDate();
        }

        bool isDated = date is not null || agency is not null;
        bool isPlaced = place is { } name && (isDated || NameShape.IsAllCapitals(name.Of(text.AsSpan())));
        if ((!isPlaced && !(agency is not null && place is null) && !(date is { Year: not null, Day: not null } && place is null))
            || !SkipClosing(isDated))
        {
            return null;
        }

        return new Dateline(place is { } span ? PlaceName(span) : null, date, agency, at);
    }

    /// <summary>One to three names in capitals, those after a comma being the state or country.</summary>
    private TextSpan? ReadPlace()
    {
        int start = at;
        int last = at;
        int parts = 0;
        while (at < end && parts < MostPlaceParts)
        {
            int from = at;
            while (at < end && (char.IsLetter(text[at]) || text[at] is '.' or '-' or '\'' or '’'))
            {
                at++;
            }

            TextSpan part = new(from, TrimStop(from, at));
            bool isLink = part.Length is 2 or 3 && parts > 0 && text.AsSpan(from, part.Length) is "of" or "de" or "la" or "on" or "al";
            if (part.IsEmpty || (!isLink && !NameShape.IsName(text, part, 1)) || WrittenDates.ReadAt(text, from, end) is { Day: not null }
                || IsWeekday(part))
            {
                at = from;
                break;
            }

            parts++;
            last = isLink ? last : part.End;
            if (part.End < at)
            {
                // A full stop ends the place: "MOSCOW. Oct 12".
                at = part.End;
                break;
            }

            int next = at;
            next = next < end && text[next] == ',' ? next + 1 : next;
            if (next >= end || text[next] != ' ' || next + 1 >= end || !char.IsLetter(text[next + 1]))
            {
                break;
            }

            at = next + 1;
        }

        at = last;
        return last > start ? new TextSpan(start, last) : null;
    }

    /// <summary>Keeps the full stop of initials and short words (D.C., St.), drops that of a sentence.</summary>
    private int TrimStop(int start, int stop)
    {
        bool endsInStop = stop > start && text[stop - 1] == '.';
        bool isShort = text.AsSpan(start, Math.Max(0, stop - 1 - start)) is "St" or "Ft" or "Mt" or "ST" or "FT" or "MT"
            || text.AsSpan(start, Math.Max(0, stop - 1 - start)).Contains('.');
        return endsInStop && !isShort ? stop - 1 : stop;
    }

    private string PlaceName(TextSpan span)
    {
        string name = span.Of(text);
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        name = comma < 0 ? name : name[..comma];
        return NameShape.IsAllCapitals(name) ? WithSmallLetters(name) : name;
    }

    /// <summary>NEW YORK as New York: capitals are the style of datelines, not of the name.</summary>
    private static string WithSmallLetters(string name)
    {
        char[] letters = name.ToCharArray();
        for (int i = 1; i < letters.Length; i++)
        {
            bool isInner = char.IsLetter(letters[i - 1]) && (i + 1 >= letters.Length || letters[i + 1] != '.' || letters[i - 1] != '.');
            letters[i] = isInner ? char.ToLowerInvariant(letters[i]) : letters[i];
        }

        return new string(letters);
    }

    private WrittenDate? ReadDate()
    {
        if (WrittenDates.ReadAt(text, at, end) is not { Day: not null } date)
        {
            return null;
        }

        at = date.Span.End;
        return date;
    }

    /// <summary><c>(AP)</c>, <c>/TASS/</c>, <c>[Xinhua]</c>: one to four words, the first with a capital.</summary>
    private string? ReadAgency()
    {
        char closing = at < end ? text[at] switch { '(' => ')', '/' => '/', '[' => ']', _ => '\0' } : '\0';
        int close = closing == '\0' ? -1 : text.IndexOf(closing, at + 1, Math.Min(LongestAgency, end - at - 1));
        if (close < 0)
        {
            return null;
        }

        var span = new TextSpan(at + 1, close);
        List<Word> words = Word.Split(text, span.Start, span.End);
        bool isAgency = words.Count is >= 1 and <= 4
            && (HeadWords.English.Is(HeadWord.Agency, text, words) || NameShape.IsName(text, span, 4));
        if (!isAgency)
        {
            return null;
        }

        at = close + 1;
        return span.Of(text).Trim();
    }

    private void SkipMarks()
    {
        while (at < end && (text[at] is ' ' or ',' or '\u00A0' || IsInnerStop()))
        {
            at++;
        }
    }

    /// <summary>The full stop of <c>MOSCOW. Oct 12</c> and <c>October 12. /TASS/</c>, the slash and bar of <c>KYIV / Oct 12</c>.</summary>
    private bool IsInnerStop()
    {
        if (text[at] is not ('.' or '/' or '|') || at + 2 >= end || text[at + 1] != ' ')
        {
            return false;
        }

        return text[at] != '.' || text[at + 2] is '/' or '(' || WrittenDates.ReadAt(text, at + 2, end) is { Day: not null };
    }

    private void SkipWeekday()
    {
        int stop = at;
        while (stop < end && char.IsAsciiLetter(text[stop]))
        {
            stop++;
        }

        if (IsWeekday(new TextSpan(at, stop)))
        {
            at = stop;
            SkipMarks();
        }
    }

    private bool IsWeekday(TextSpan word) => word.Of(text.AsSpan()) is "Monday" or "Tuesday" or "Wednesday" or "Thursday"
        or "Friday" or "Saturday" or "Sunday" or "Mon" or "Tue" or "Wed" or "Thu" or "Fri" or "Sat" or "Sun";

    /// <summary>Goes over what ends a dateline; false if nothing does.</summary>
    private bool SkipClosing(bool isDated)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        int dash = at;
        while (at < end && text[at] is '—' or '–' or '-' or '―' or '‒')
        {
            at++;
        }

        bool isClosed = at > dash;
        if (!isClosed && isDated && at < end && text[at] is ':' or '.')
        {
            at++;
            isClosed = at < end && char.IsWhiteSpace(text[at]);
        }

        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return isClosed && at < end;
    }
}
