using Hearsay.Documents;
using Hearsay.Store.Indicators;
using Hearsay.Store.Problems;
using Hearsay.Weighing.Indicators;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class IndicatorBookTests : IDisposable
{
    private static readonly DateOnly Day = new(2014, 3, 5);

    private readonly Desk desk = new();

    private IndicatorBook Book => desk.Library.Indicators();

    [Fact]
    public void What_an_indicator_leaves_unsaid_is_that_it_happened()
    {
        desk.Add(
            Attack.On("Karlstad", "2014-03-03", "The Gazette"),
            Attack.On("Karlstad", "2014-03-03", "Le Courrier", change: c => c with { Status = Status.Predicted }),
            Attack.On("Karlstad", "2014-03-03", "Posten", change: c => c with { Polarity = Polarity.Negative }),
            Attack.On("Karlstad", "2014-03-03", "Der Bote", change: c => c with { Nature = Nature.Habit }),
            Attack.On("Karlstad", "2014-03-03", "Il Corriere", change: c => c with { History = History.Background }));

        Assert.Equal(1, CountOn("1 claims of karlstad in 7 days"));
        Assert.Equal(2, CountOn("1 claims of karlstad (status:asserted or status:predicted) in 7 days"));
        Assert.Equal(2, CountOn("1 claims of karlstad (polarity:positive or polarity:negative) in 7 days"));
        Assert.Equal(1, CountOn("1 claims of karlstad has:history in 7 days"));
        Assert.Equal("1 claims of (karlstad or oslo) status:asserted polarity:positive nature:event -has:history in 7 days", IndicatorBook.Read("1 claims of karlstad or oslo in 7 days").ToString());
    }

    [Fact]
    public void One_source_in_three_papers_is_one_origin_and_who_has_no_name_is_none()
    {
        Source minister = Attack.By("Ana Quill", SourceKind.Person, "SUD GOV");
        desk.Add(
            Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, minister),
            Attack.On("Karlstad", "2014-03-03", "Le Courrier", 12, minister),
            Attack.On("Karlstad", "2014-03-03", "Posten", 12, Attack.By("officials", SourceKind.Unnamed)));

        Assert.Equal((3, 1), (CountOn("1 claims of karlstad in 7 days"), CountOn("1 origins of karlstad in 7 days")));
        Assert.Equal((3, 1), (CountOn("1 documents of karlstad in 7 days"), CountOn("1 happenings of karlstad in 7 days")));
    }

    [Fact]
    public void The_day_is_that_of_the_event_unless_it_is_that_of_saying()
    {
        desk.Add(Attack.On("Karlstad", "2014-03-03", "The Gazette", change: c => c with { Time = new ClaimTime("2014-06-01", null, null, TimeBasis.Explicit, null), Status = Status.Planned }));

        Assert.Equal(0, CountOn("1 claims of status:planned in 7 days"));
        Assert.Equal(1, CountOn("1 claims of status:planned said in 7 days"));
        Assert.Equal(1, Book.Timeline(IndicatorBook.Read("1 claims of status:planned in 7 days")).On(new DateOnly(2014, 6, 2)).Count);
    }

    [Fact]
    public void Near_holds_for_what_lies_within_so_many_kilometres_and_is_stated_as_finely_as_a_town()
    {
        desk.Add(
            Attack.On("Karlstad", "2014-03-03", "The Gazette", change: c => c with { Place = c.Place! with { Latitude = 59.38, Longitude = 13.50 } }),
            Attack.On("Bergen", "2014-03-03", "Le Courrier", change: c => c with { Place = c.Place! with { Latitude = 60.39, Longitude = 5.32 } }),
            Attack.On("Skane", "2014-03-03", "Posten", change: c => c with { Place = c.Place! with { Latitude = 59.38, Longitude = 13.50, Precision = PlacePrecision.Region } }));

        // From Kristinehamn 59.31 north, 14.11 east it is some 36 km to Karlstad, and some 500 to Bergen.
        Assert.Equal(1, desk.Library.Find().CountClaims("near:\"59.31, 14.11, 40 km\""));
        Assert.Equal(0, desk.Library.Find().CountClaims("near:\"59.31, 14.11, 30 km\""));
        Assert.Equal(2, desk.Library.Find().CountClaims("near:\"59.31, 14.11, 600 km\""));
        Assert.Equal(2, desk.Library.Find().CountClaims("-near:\"59.31, 14.11, 40 km\""));
        Assert.Equal(1, desk.Library.Find().CountClaims("near:Kristinehamn type:assault"));
        Assert.Equal(1, desk.Library.Find().CountClaims("near:\"kristinehamn, 60 km\""));
        Assert.Equal(0, desk.Library.Find().CountClaims("near:kyiv or near:\"new york, 100 km\" or near:BAGHDAD"));
        Assert.Throws<QueryException>(() => desk.Library.Find().CountClaims("near:Nowhereatall"));
        Assert.Throws<QueryException>(() => desk.Library.Find().CountClaims("near:\"95, 14, 40 km\""));
    }

    [Fact]
    public void What_turns_is_noted_once_with_its_claims_and_told_to_each_receiver_once()
    {
        KeptIndicator kept = Book.Add("attacks", "2 documents of karlstad in 7 days", ("border", "An attack is being prepared."), "ann");
        Assert.Empty(Book.Note(Day));
        DocumentReading[] readings = [Attack.On("Karlstad", "2014-03-03", "The Gazette"), Attack.On("Karlstad", "2014-03-04", "Le Courrier")];
        desk.Add(readings);

        IndicatorTurn turn = Assert.Single(Book.Note(Day));
        Assert.Equal((IndicatorState.Seen, 2, Day, "border"), (turn.State, turn.Count, turn.Day, turn.Indicator.Case));
        Assert.Equal(readings.Select(r => r.Claims[0].Id), turn.Claims);
        Assert.Empty(Book.Note(Day));
        Assert.Equal(IndicatorState.Receded, Assert.Single(Book.Note(new DateOnly(2014, 5, 1))).State);

        Assert.Equal([1L, 2L], Book.Untold("file:a").Select(t => t.Number));
        Book.SetTold("file:a", 1);
        Assert.Equal(2, Assert.Single(Book.Untold("file:a")).Number);
        Assert.Equal(2, Book.Untold("url:b").Count);
        Assert.Equal(kept, Book.Untold("url:b")[0].Indicator);
    }

    [Fact]
    public void Only_indicators_that_find_something_new_are_looked_at_when_documents_come()
    {
        Book.Add("karlstad", "1 documents of karlstad in 7 days", default, "ann");
        Book.Add("bergen", "1 documents of bergen in 7 days", default, "ann");
        desk.Add(Attack.On("Bergen", "2014-03-03", "The Gazette"));
        long last = Book.LastClaim;
        desk.Add(Attack.On("Karlstad", "2014-03-03", "The Gazette"));

        Assert.Equal("karlstad", Assert.Single(Book.Note(Day, last)).Indicator.Name);
        Assert.Equal("bergen", Assert.Single(Book.Note(Day)).Indicator.Name);
    }

    [Fact]
    public void A_dropped_indicator_is_watched_for_no_more_until_that_is_taken_back()
    {
        Book.Add("attacks", "1 documents of karlstad in 7 days", default, "ann");
        desk.Add(Attack.On("Karlstad", "2014-03-03", "The Gazette"));
        long remark = Book.Drop("attacks", "Wrong town.", "ben");

        Assert.Empty(Book.Note(Day));
        Assert.True(Assert.Single(Book.List(all: true)).IsDropped);
        desk.Library.Remarks().Undo(remark, null, "ann");
        Assert.Single(Book.Note(Day));
    }

    [Fact]
    public void A_name_is_one_word_and_taken_once_and_a_sentence_is_an_indicator()
    {
        Book.Add("attacks", "1 documents of karlstad in 7 days", default, "ann");

        Assert.Throws<LibraryException>(() => Book.Add("Attacks", "1 documents of bergen in 7 days", default, "ann"));
        Assert.Throws<LibraryException>(() => Book.Add("two words", "1 documents of bergen in 7 days", default, "ann"));
        Assert.Throws<LibraryException>(() => Book.Add("other", "documents of bergen", default, "ann"));
        Assert.Throws<QueryException>(() => Book.Add("other", "1 documents of type:nothing in 7 days", default, "ann"));
        Assert.Throws<LibraryException>(() => Book.Drop("nothing", null, "ann"));
    }

    [Fact]
    public void A_forgotten_name_takes_the_indicators_with_it_that_watch_for_it()
    {
        Book.Add("words", "1 claims of source:\"Ana Quill\" in 7 days", default, "ann");
        Book.Add("attacks", "1 documents of karlstad in 7 days", (null, "Ana Quill knows."), "ann");
        desk.Library.ForgetName("Ana Quill", null, "ann");

        KeptIndicator kept = Assert.Single(Book.List(all: true));
        Assert.Equal("attacks", kept.Name);
        Assert.DoesNotContain("Quill", kept.Hypothesis, StringComparison.Ordinal);
    }

    public void Dispose() => desk.Dispose();

    private int CountOn(string sentence) => Book.Timeline(IndicatorBook.Read(sentence)).On(Day).Count;
}
