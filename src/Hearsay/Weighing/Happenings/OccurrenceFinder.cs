using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Happenings;

/// <summary>Finds the occurrences that the claims of a document are about.</summary>
public static class OccurrenceFinder
{
    private const int DaysBefore = 14;
    private const int DaysAhead = 60;
    private const int MostOtherWindows = 10;
    private const int MostNearWindows = 4;
    private const int PhraseLength = 60;
    private const int PhraseWords = 5;
    private const int WidestOther = 366;

    /// <summary>The occurrences of the claims of natures event and state, in order of the claims.</summary>
    /// <param name="reading">The document and its claims.</param>
    /// <param name="document">The number of the document.</param>
    /// <param name="numberOf">Gives each claim its number.</param>
    public static IReadOnlyList<Occurrence> Find(DocumentReading reading, long document, Func<Claim, long> numberOf)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(numberOf);
        var story = new StoryText(reading.Document);
        DateOnly? published = DayRange.Parse(reading.Document.Published?.Value)?.Last;
        return
        [
            .. reading.Claims.Where(IsOccurrence)
                .Select(c => Find(c, numberOf(c), document, reading, story, published)),
        ];
    }

    // What is said to be on one day is no habit, whatever its tense.
    private static bool IsOccurrence(Claim claim) => claim.Nature is Nature.Event or Nature.State
        || (claim.Nature == Nature.Habit && claim.Time is { Basis: TimeBasis.Explicit or TimeBasis.Relative, Value.Length: 10, End: null });

    private static Occurrence Find(
        Claim claim, long number, long document, DocumentReading reading, StoryText story, DateOnly? published)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var states = new SortedSet<string>(StringComparer.Ordinal);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        TextSpan clause = ClauseOf(claim);
        story.Read(clause, names, states, words);
        foreach (Claim said in reading.Claims.Where(c => c.Parent == claim.Id))
        {
            story.Read(said.Span, names, states, words);
        }

        bool isBare = names.Count == 0 && states.Count == 0 && claim.Time is null && IsBareNoun(claim, reading.Document.Text);
        foreach (Actor actor in claim.Actors.Concat(claim.Recipients))
        {
            StoryText.ReadName(actor.Name, names, states);
            StoryText.ReadName(actor.Entity, names, states);
            StoryText.ReadWords(actor.Name, words);
            StoryText.ReadWords(actor.Entity, words);
        }

        string lemma = LemmaClasses.PhraseOf(claim.Predicate.Lemma, FollowingOf(claim, reading.Document.Text));
        var deedWords = new SortedSet<string>(DeedWordsOf(claim, reading.Document.Text), StringComparer.Ordinal);
        Participant[] actors = [.. claim.Actors.Select(a => new Participant(a.Code, a.Name))];
        Participant[] recipients = [.. claim.Recipients.Select(a => new Participant(a.Code, a.Name))];
        states.UnionWith(actors.Concat(recipients).Select(p => p.Country).OfType<string>());
        (DayRange? window, WindowBasis basis) = WindowOf(claim, published);
        return new Occurrence
        {
            Number = number,
            Document = document,
            ClaimId = claim.Id,
            Lemma = lemma,
            Deeds = LemmaClasses.Of(lemma),
            PloverType = claim.Event?.PloverType,
            Cameo = claim.Event?.Cameo,
            Status = claim.Status,
            Polarity = claim.Polarity,
            Nature = claim.Nature,
            Actors = actors,
            Recipients = recipients,
            Window = window,
            Basis = basis,
            OtherWindows = basis is WindowBasis.Document or WindowBasis.Unknown ? OthersOf(claim, reading) : [],
            Published = published,
            Country = claim.Place?.Country,
            Place = claim.Place?.Name,
            Latitude = claim.Place?.Latitude,
            Longitude = claim.Place?.Longitude,
            Precision = claim.Place?.Precision ?? PlacePrecision.Country,
            Quantities = claim.Quantities,
            Names = [.. names],
            NearNames = NearNamesOf(claim, reading, story),
            IsBare = isBare,
            IsSaying = claim.Event?.Cameo is ['0', '1' or '2', ..] || reading.Claims.Any(c => c.Parent == claim.Id),
            NearWindows = basis is WindowBasis.Document or WindowBasis.Unknown ? NearWindowsOf(claim, reading) : 0,
            Position = claim.Predicate.Span.Start,
            Words = [.. words.Concat(names.Select(StoryText.StemOf)).Concat(states.Select(s => "@" + s))
                .Where(w => !deedWords.Contains(w)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            NearWords = NearWordsOf(claim, reading, story),
            DeedWords = [.. deedWords],
            Voice = string.Join('/', claim.Sources.Select(s => s.Name)),
            Sentence = claim.Sentence,
            StoryNames = story.Names,
            StoryStates = story.States,
            States = [.. states],
            Quote = clause.Of(reading.Document.Text),
        };
    }

    // The clause of a noun may be as short as the noun: its arguments stand in its roles.
    private static TextSpan ClauseOf(Claim claim)
    {
        (int start, int end) = (int.Min(claim.Span.Start, claim.Predicate.Span.Start), int.Max(claim.Span.End, claim.Predicate.Span.End));
        foreach (TextSpan span in claim.Actors.Concat(claim.Recipients).Select(a => a.Span).Where(s => s.End > start - 60 && s.Start < end + 60))
        {
            (start, end) = (int.Min(start, span.Start), int.Max(end, span.End));
        }

        return new TextSpan(start, end);
    }

    private static (DayRange? Window, WindowBasis Basis) WindowOf(Claim claim, DateOnly? published)
    {
        if (DayRange.Of(claim.Time) is { } days)
        {
            return (Bounded(days, claim.Time!.Modifier, published), claim.Time.Basis is TimeBasis.Explicit or TimeBasis.Relative ? WindowBasis.Stated : WindowBasis.Inherited);
        }

        if (published is not { } day)
        {
            return (null, WindowBasis.Unknown);
        }

        bool isAhead = claim.Status is Status.Planned or Status.Predicted or Status.Conditional or Status.Demanded;
        return (new DayRange(Move(day, isAhead ? -1 : -DaysBefore), Move(day, isAhead ? DaysAhead : 1)), WindowBasis.Document);
    }

    private static bool IsBareNoun(Claim claim, string text)
    {
        string before = text[int.Max(0, claim.Predicate.Span.Start - 6)..claim.Predicate.Span.Start].TrimEnd();
        return before.EndsWith("the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("this", StringComparison.OrdinalIgnoreCase);
    }

    private static string[] FollowingOf(Claim claim, string text)
    {
        int end = claim.Predicate.Span.End;
        string rest = text[end..int.Min(text.Length, end + PhraseLength)];
        int stop = rest.AsSpan().IndexOfAny(".;:!?");
        return [.. StoryText.WordsOf(stop < 0 ? rest : rest[..stop]).Take(PhraseWords)];
    }

    private static IEnumerable<string> DeedWordsOf(Claim claim, string text) =>
        StoryText.WordsOf(claim.Predicate.Span.Of(text)).Append(claim.Predicate.Lemma.Split(' ')[0]).Select(StoryText.StemOf);

    private static string[] NearWordsOf(Claim claim, DocumentReading reading, StoryText story)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Claim near in reading.Claims.Where(c => c.Sentence == claim.Sentence))
        {
            story.Read(near.Span, names, null, words);
        }

        return [.. words];
    }

    private static string[] NearNamesOf(Claim claim, DocumentReading reading, StoryText story)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Claim near in reading.Claims.Where(c => c.Sentence == claim.Sentence || c.Sentence == claim.Sentence - 1))
        {
            story.Read(near.Span, names, null, null);
        }

        return [.. names];
    }

    // "Before the end of May" is any day from that of the document on.
    private static DayRange Bounded(DayRange days, string? modifier, DateOnly? published) =>
        modifier is "BEFORE" or "ON_OR_BEFORE" && published is { } day && day < days.Last
            ? days with { First = day < days.First ? day : days.First }
            : days;

    private static DateOnly Move(DateOnly day, int days) =>
        DateOnly.FromDayNumber(int.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DayRange[] OthersOf(Claim claim, DocumentReading reading) =>
        [.. ByNearness(claim, reading).Select(c => DayRange.Of(c.Time)!.Value).Distinct().Take(MostOtherWindows)];

    private static int NearWindowsOf(Claim claim, DocumentReading reading) => ByNearness(claim, reading)
        .TakeWhile(c => int.Abs(c.Sentence - claim.Sentence) <= 1).Select(c => DayRange.Of(c.Time)!.Value).Distinct().Take(MostNearWindows).Count();

    private static IEnumerable<Claim> ByNearness(Claim claim, DocumentReading reading) => reading.Claims
        .Where(c => c.Time?.Basis is TimeBasis.Explicit or TimeBasis.Relative
            && DayRange.Of(c.Time) is { } days && days.Last.DayNumber - days.First.DayNumber < WidestOther)
        .OrderBy(c => int.Abs(c.Sentence - claim.Sentence))
        .ThenBy(c => int.Abs(c.Predicate.Span.Start - claim.Predicate.Span.Start));
}
