using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Dating;

/// <summary>
/// Finds times and what they mean, after TIMEX3. Relative ones count from the document's date, or from the time spoken of last
/// where their words say so.
/// </summary>
internal static class DateFinder
{
    /// <summary>The times of <paramref name="text"/> in order; they never overlap.</summary>
    public static IReadOnlyList<TimeMention> Find(ParsedText text, Document document)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        var mentions = new List<TimeMention>();
        var clock = new Clock(AnchorOf(document), DateOrder.IsMonthFirst(document.Outlet));
        for (int i = 0; i < text.Sentences.Count; i++)
        {
            clock.Sentence = i;
            FindIn(text.Sentences[i], clock, mentions);
        }

        return mentions;
    }

    /// <summary>When the text was written, as far as that is known; a year that it only speaks of (<em>in 1936</em>) is too little to count from.</summary>
    private static string? AnchorOf(Document document) =>
        document.Published is { IsNotBefore: true, Value.Length: <= 4 } ? null : document.Published?.Value;

    private static void FindIn(Sentence sentence, Clock clock, List<TimeMention> mentions)
    {
        var words = new Words(sentence);
        for (int i = 0; i < words.Count; i++)
        {
            if (ReadAt(words, i, clock) is not { } time)
            {
                continue;
            }

            time = ExtentReader.Join(words, time, clock, ReadDate);
            clock.Note(time, opensSentence: time.First <= 1);
            mentions.Add(ToMention(words, time with { First = SkipPreposition(words, time) }, clock.Sentence));
            i = time.Last;
        }
    }

    private static ReadTime? ReadAt(Words words, int start, Clock clock)
    {
        if (!CanStart(words, start))
        {
            return null;
        }

        ReadTime? best = null;
        Consider(ref best, ClockTimeReader.ReadAt(words, start, clock));
        Consider(ref best, ReadDate(words, start, clock));
        Consider(ref best, DurationReader.ReadAt(words, start, clock));
        return best ?? VagueReader.ReadAt(words, start, clock);
    }

    private static ReadTime? ReadDate(Words words, int start, Clock clock)
    {
        ReadTime? best = null;
        Consider(ref best, PeriodReader.ReadAt(words, start, clock));
        Consider(ref best, CalendarReader.ReadAt(words, start, clock));
        Consider(ref best, RelativeReader.ReadAt(words, start, clock));
        return best ?? ReadPartOfRelative(words, start, clock);
    }

    private static void Consider(ref ReadTime? best, ReadTime? candidate)
    {
        if (candidate is { } found && (best is null || found.Last > best.Value.Last))
        {
            best = found;
        }
    }

    // late last year, the end of this month, earlier this week, early next month
    private static ReadTime? ReadPartOfRelative(Words words, int start, Clock clock)
    {
        (int next, string? part) = CalendarReader.ReadPart(words, start);
        if (part is null && words[start] is "earlier" or "later")
        {
            next = start + 1;
        }

        if (next == start || RelativeReader.ReadAt(words, next, clock) is not { } time || time.Value.Type == "DURATION")
        {
            return null;
        }

        return time with { First = start, Value = time.Value with { Modifier = part ?? time.Value.Modifier } };
    }

    // Most words begin no time; this keeps the readers off them.
    private static bool CanStart(Words words, int index)
    {
        string word = words[index];
        if (word.Length == 0 || !(char.IsAsciiLetterOrDigit(word[0]) || word[0] == '\''))
        {
            return false;
        }

        return words.Sentence.UposOf(index) is not UniversalPos.Verb
            || char.IsUpper(words.Sentence.FormOf(index)[0])
            || words.Find(index, TimeWordKind.Step) is not null;
    }

    // "in two weeks" is read with its preposition; the mention is "two weeks".
    private static int SkipPreposition(Words words, ReadTime time) =>
        words[time.First] is "in" or "within" ? time.First + 1 : time.First;

    private static TimeMention ToMention(Words words, ReadTime time, int sentence)
    {
        Sentence tokens = words.Sentence;
        TimeValue value = time.Value;
        int first = ExtentReader.FirstOf(words, time);
        return new TimeMention
        {
            Span = new TextSpan(tokens.SpanOf(first).Start, tokens.SpanOf(time.Last).End),
            Sentence = sentence,
            Head = HeadOf(tokens, time.First, time.Last),
            Type = value.Type,
            Value = value.Value,
            Modifier = value.Modifier ?? ModifierBefore(words, time.First),
            Start = value.Start,
            End = value.End,
            Basis = value.Basis,
        };
    }

    // "before 2014", "since October", "by the end of the year", "about 30 years".
    private static string? ModifierBefore(Words words, int first)
    {
        string before = words[first - 1];
        return before switch
        {
            "before" => "BEFORE",
            "after" => "AFTER",
            "since" => "ON_OR_AFTER",
            "by" or "until" or "till" => "ON_OR_BEFORE",
            _ when before == "than" => words[first - 2] switch { "more" or "longer" => "MORE_THAN", "less" or "fewer" => "LESS_THAN", _ => null },
            _ when before == "least" => "EQUAL_OR_MORE",
            _ when before == "most" => "EQUAL_OR_LESS",
            _ => TimeLexicon.English.Find(before, TimeWordKind.Modifier)?.Value,
        };
    }

    private static Token HeadOf(Sentence sentence, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            int head = sentence.HeadOf(i);
            if ((head < first || head > last) && sentence.UposOf(i) is not (UniversalPos.Punct or UniversalPos.Det))
            {
                return sentence[i];
            }
        }

        return sentence[last];
    }
}
