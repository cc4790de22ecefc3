using Hearsay.Documents;
using Hearsay.Store.Keeping;
using Hearsay.Store.Ledger;
using Hearsay.Store.Problems;
using Hearsay.Weighing.Forecasts;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class LedgerTests : IDisposable
{
    private static readonly DateOnly Today = new(2020, 1, 2);

    private readonly Desk desk = new();

    [Fact]
    public void A_forecast_is_in_the_ledger_from_the_moment_of_adding()
    {
        desk.Add(Foretold("a", new Forecast("2014-12", 0.55, 0.8, null, true)));

        LedgerEntry entry = Assert.Single(All());
        Assert.Equal("The fleet will sail.", entry.Words);
        Assert.Equal("Ministry of the Sea", entry.Forecaster!.Name);
        Assert.Equal((new DateOnly(2014, 3, 2), new DateOnly(2014, 12, 31)), (entry.Made!.Value, entry.Deadline!.Value));
        Assert.Equal((ForecastForm.Worded, "2020-01-02T03:04:05Z"), (entry.Form, entry.Entered));
        Assert.Equal(ForecastState.Running, entry.StateOn(new DateOnly(2014, 12, 31)));
        Assert.Equal(ForecastState.Due, entry.StateOn(new DateOnly(2015, 1, 1)));
    }

    [Fact]
    public void May_and_could_are_kept_with_the_reason_why_nobody_can_tell()
    {
        desk.Add(Foretold("a", new Forecast(null, null, null, null, false), Certainty.Possible));

        LedgerEntry entry = Assert.Single(All());
        Assert.Equal((ForecastForm.Unfalsifiable, ForecastState.Unresolvable), (entry.Form, entry.StateOn(Today)));
        Assert.Contains("may or could", entry.WhyUnresolvable, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_resolved_can_be_undone()
    {
        desk.Add(Foretold("a", new Forecast("2014-12", null, null, null, true)));
        string id = Assert.Single(All()).Id;
        long remark = desk.Library.Ledger().Resolve(id, ForecastOutcome.True, null, [id], "It sailed.", "ann");

        LedgerEntry resolved = Assert.Single(All());
        Assert.Equal(ForecastState.Resolved, resolved.StateOn(Today));
        Assert.Equal((ForecastOutcome.True, new DateOnly(2014, 12, 31), "It sailed.", "ann"), (
            resolved.Resolution!.Outcome, resolved.Resolution.Settled!.Value, resolved.Resolution.Reason, resolved.Resolution.Author));
        desk.Library.Remarks().Undo(remark, null, "ben");
        Assert.Equal(ForecastState.Due, Assert.Single(All()).StateOn(Today));
    }

    [Fact]
    public void It_cannot_have_been_settled_before_it_was_made_or_by_what_is_not_there()
    {
        desk.Add(Foretold("a", new Forecast("2014-12", null, null, null, true)));
        string id = Assert.Single(All()).Id;

        Assert.Throws<LibraryException>(() => desk.Library.Ledger().Resolve(id, ForecastOutcome.True, new DateOnly(2013, 1, 1), [], null, "ann"));
        Assert.Throws<LibraryException>(() => desk.Library.Ledger().Resolve(id, ForecastOutcome.True, null, ["c-00000000000000ff"], null, "ann"));
        Assert.Throws<LibraryException>(() => desk.Library.Ledger().Resolve("c-00000000000000ff", ForecastOutcome.True, null, [], null, "ann"));
    }

    [Fact]
    public void Sharper_words_stand_beside_those_of_the_document_and_make_it_resolvable()
    {
        desk.Add(Foretold("a", new Forecast(null, null, null, null, false)));
        string id = Assert.Single(All()).Id;
        desk.Library.Ledger().Sharpen(id, "The fleet leaves the bay.", new DateOnly(2014, 6, 1), null, "ann");

        LedgerEntry entry = Assert.Single(All());
        Assert.Equal(("The fleet will sail.", "The fleet leaves the bay.", new DateOnly(2014, 6, 1)), (entry.Words, entry.Wording!.Words, entry.Deadline!.Value));
        Assert.Equal(ForecastState.Due, entry.StateOn(Today));
    }

    [Fact]
    public void Parts_put_together_are_the_list_and_are_as_many_as_are_counted()
    {
        string?[] deadlines = ["2014-12", null, "2014-05-01", "2031", null, "2014-12", "2014-05-01"];
        for (int i = 0; i < deadlines.Length; i++)
        {
            desk.Add(Foretold(((char)('a' + i)).ToString(), new Forecast(deadlines[i], null, null, null, i != 4)));
        }

        ForecastLedger ledger = desk.Library.Ledger();
        ledger.Sharpen(All()[0].Id, "Sooner or later.", new DateOnly(2030, 1, 1), null, "ann");
        ledger.Resolve(All()[1].Id, ForecastOutcome.Partly, null, [], null, "ann");
        ledger.Enter("It rains.", 0.5, new DateOnly(2030, 1, 1), "ann");
        ledger.Enter("It snows.", 0.5, new DateOnly(2030, 1, 1), "ann");
        foreach (ForecastState? state in new ForecastState?[] { null, ForecastState.Due, ForecastState.Running, ForecastState.Resolved, ForecastState.Unresolvable })
        {
            var filter = new LedgerFilter("", state, Today);
            string[] list = [.. ledger.List(filter).Select(e => e.Id)];
            var parts = new List<string>();
            while (ledger.Part(filter, parts.Count == 0 ? null : parts[^1], 2) is { Count: > 0 } part)
            {
                parts.AddRange(part.Select(e => e.Id));
            }

            Assert.Equal(list, parts);
            Assert.NotEmpty(list);
            IReadOnlyDictionary<ForecastState, long> counts = ledger.Counts("", Today);
            Assert.Equal(list.Length, state is { } one ? counts[one] : counts.Values.Sum());
        }

        string[] found = [.. ledger.Part(new LedgerFilter("outlet:Gazette", ForecastState.Due, Today), null, 100).Select(e => e.Id)];
        Assert.Equal([.. ledger.List(new LedgerFilter("outlet:Gazette", ForecastState.Due, Today)).Select(e => e.Id)], found);
        Assert.Throws<LibraryException>(() => ledger.Part(new LedgerFilter("", null, Today), "c-00000000000000ff", 2));
    }

    [Fact]
    public void The_card_of_one_forecaster_is_that_among_all_cards()
    {
        desk.Add(Foretold("a", new Forecast("2014-12", null, null, null, true)));
        desk.Add(Foretold("b", new Forecast("2015-12", null, null, null, true)));
        ForecastLedger ledger = desk.Library.Ledger();
        ledger.Enter("It rains.", 0.5, new DateOnly(2030, 1, 1), "ann");
        ledger.Resolve(All()[0].Id, ForecastOutcome.True, null, [], null, "ann");
        IReadOnlyList<(Forecaster Forecaster, ScoreCard Card)> all = ledger.Cards(Today);
        IReadOnlyList<ForecasterTally> tallies = ledger.Tallies(Today);

        Assert.Equal([.. all.Select(c => c.Forecaster.Key).Order()], tallies.Select(t => t.Forecaster.Key).Order());
        foreach ((Forecaster forecaster, ScoreCard card) in all)
        {
            ScoreCard one = ledger.Card(forecaster.Key!, Today)!.Value.Card;
            Assert.Equal((card.Made, card.Matured, card.Unjudged, card.Resolved), (one.Made, one.Matured, one.Unjudged, one.Resolved));
            Assert.Equal(card.Resolved, tallies.Single(t => t.Forecaster.Key == forecaster.Key).Resolved);
        }

        Assert.Null(ledger.Card("organisation:nobody", Today));
    }

    [Fact]
    public void A_newer_reading_changes_the_terms_only_until_somebody_worked_on_them()
    {
        DocumentReading first = Foretold("a", new Forecast("2014-12", null, null, null, true));
        desk.Add(first);
        Reread(Foretold("a", new Forecast("2015-12", null, null, null, true)));
        Assert.Equal(new DateOnly(2015, 12, 31), Assert.Single(All()).Deadline);

        desk.Library.Ledger().Resolve(Assert.Single(All()).Id, ForecastOutcome.False, null, [], null, "ann");
        Reread(Foretold("a", new Forecast("2016-12", null, null, null, true)));
        Assert.Equal(new DateOnly(2015, 12, 31), Assert.Single(All()).Deadline);
    }

    [Fact]
    public void What_a_newer_reading_takes_for_no_forecast_goes_unless_somebody_worked_on_it()
    {
        desk.Add(Foretold("a", new Forecast("2014-12", null, null, null, true)), Foretold("b", new Forecast("2014-12", null, null, null, true)));
        string kept = All()[1].Id;
        desk.Library.Ledger().Sharpen(kept, "The fleet leaves.", null, null, "ann");
        Reread(Foretold("a", null));
        Reread(Foretold("b", null));

        Assert.Equal(kept, Assert.Single(All()).Id);
    }

    [Fact]
    public void Removing_a_document_takes_its_forecasts_out()
    {
        DocumentReading reading = Foretold("a", new Forecast("2014-12", null, null, null, true));
        desk.Add(reading);
        desk.Library.Remove(reading.Document.Id, null, "ann");

        Assert.Empty(All());
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void A_query_narrows_the_list()
    {
        desk.Add(
            Foretold("a", new Forecast("2014-12", null, null, null, true)),
            Foretold("b", new Forecast("2014-10", null, null, null, true), holder: "Harbour Board"));

        Assert.Equal(["Harbour Board", "Ministry of the Sea"], All().Select(e => e.Forecaster!.Name));
        Assert.Equal("Harbour Board", Assert.Single(desk.Library.Ledger().List(new LedgerFilter("source:harbour", null, Today))).Forecaster!.Name);
    }

    [Fact]
    public void The_desk_s_own_forecast_counts_as_it_was_last_put_before_its_end()
    {
        ForecastLedger ledger = desk.Library.Ledger();
        string id = ledger.Enter("The talks are resumed.", 0.6, new DateOnly(2020, 5, 1), "ann");
        ledger.Estimate(id, 0.7, "They met.", "ann");

        LedgerEntry entry = ledger.Find(id, Today)!;
        Assert.Equal((0.7, ForecastForm.Numeric, "ann"), (entry.Low!.Value, entry.Form, entry.Forecaster!.Name));
        Assert.Throws<LibraryException>(() => ledger.Enter("Too late.", 0.6, new DateOnly(2019, 12, 31), "ann"));
        Assert.Throws<LibraryException>(() => ledger.Enter("Too much.", 1.1, new DateOnly(2020, 5, 1), "ann"));
        Assert.Throws<LibraryException>(() => ledger.Estimate("f-9", 0.1, null, "ann"));
    }

    [Fact]
    public void The_same_words_in_ten_papers_are_one_forecast_on_the_card()
    {
        desk.Add(Enumerable.Range(0, 10).Select(i => Foretold("a" + i, new Forecast("2014-12", null, null, null, true))));

        (Forecaster forecaster, ScoreCard card) = Assert.Single(desk.Library.Ledger().Cards(Today));
        Assert.Equal(("Ministry of the Sea", 1, 1), (forecaster.Name, card.Made, card.Unjudged));
    }

    [Fact]
    public void Names_that_the_desk_holds_to_be_one_have_one_card()
    {
        desk.Add(
            Foretold("a", new Forecast("2014-12", null, null, null, true)),
            Foretold("b", new Forecast("2015-12", null, null, null, true), holder: "Sea Ministry"));
        desk.Library.Remarks().Declare("Ministry of the Sea", "Sea Ministry", null, "ann");

        (Forecaster forecaster, ScoreCard card) = Assert.Single(desk.Library.Ledger().Cards(Today));
        Assert.Equal("Ministry of the Sea", forecaster.Name);
        Assert.Equal(1, card.Made);
        Assert.Equal(["Ministry of the Sea", "Ministry of the Sea"], All().Select(e => e.Forecaster!.Name));
    }

    [Fact]
    public void Private_persons_and_unnamed_sources_have_no_card()
    {
        desk.Add(
            Foretold("a", new Forecast("2014-12", null, null, null, true), holder: "Ann Marlow", kind: SourceKind.Person),
            Foretold("b", new Forecast("2014-12", null, null, null, true), holder: "officials", kind: SourceKind.Unnamed));

        Assert.Equal(2, All().Count);
        Assert.Empty(desk.Library.Ledger().Cards(Today));
    }

    [Fact]
    public void A_later_report_of_what_was_forecast_is_a_candidate_and_the_forecast_s_own_document_is_not()
    {
        desk.Add(
            Foretold("a", new Forecast("2014-12", null, null, null, true)),
            Happened("b", "2014-05-06", Polarity.Positive),
            Happened("c", "2013-05-06", Polarity.Positive));
        LedgerEntry entry = Assert.Single(All());

        ForecastCandidate candidate = Assert.Single(desk.Library.Candidates().Find(entry));
        Assert.Equal("2014-05-06", candidate.Found.Document.Published!.Value);
        Assert.True(candidate.SpeaksFor);
        Assert.NotEmpty(candidate.Reasons);
    }

    /// <summary>Gives the library back.</summary>
    public void Dispose() => desk.Dispose();

    private List<LedgerEntry> All() => [.. desk.Library.Ledger().List(new LedgerFilter("", null, Today))];

    private void Reread(DocumentReading reading)
    {
        using LibraryWriter writer = desk.Library.Write();
        Assert.True(writer.Reread(PreparedDocument.Of(reading, Desk.Versions)));
        writer.Commit();
    }

    private static DocumentReading Foretold(
        string id, Forecast? forecast, Certainty certainty = Certainty.Certain, string holder = "Ministry of the Sea",
        SourceKind kind = SourceKind.Organisation)
    {
        Document document = Desk.Document(id, "The fleet will sail.", outlet: "Paper " + id);
        return Desk.Reading(document, "sail", c => c with
        {
            Status = forecast is null ? Status.Asserted : Status.Predicted,
            Certainty = certainty,
            Forecast = forecast,
            Actors = [Fleet(document)],
            Event = Sailing,
            Sources = [new Source { Depth = 1, Name = holder, Kind = kind, Stance = Stance.Asserts, Attitude = Attitude.Assertion, Content = [] }],
        });
    }

    private static DocumentReading Happened(string id, string published, Polarity polarity)
    {
        Document document = Desk.Document(id, "The fleet will sail.", outlet: "Paper " + id, published: published);
        return Desk.Reading(document, "sail", c => c with { Polarity = polarity, Actors = [Fleet(document)], Event = Sailing });
    }

    private static Event Sailing { get; } = new("MOBILIZE", "troops", [], "154", 4);

    private static Actor Fleet(Document document) =>
        new("The fleet", "AAA MIL", ActorRole.Agent, null, new Language.Syntax.TextSpan(0, "The fleet".Length));
}
