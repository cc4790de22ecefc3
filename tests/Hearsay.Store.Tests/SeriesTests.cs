using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Store.Counting;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class SeriesTests
{
    [Fact]
    public void A_series_counts_claims_origins_and_days_and_says_what_was_read()
    {
        using var desk = new Desk();
        desk.Add(
            Reading("1", "Norland shelled the port on Monday.", "The Gazette", "2014-03-03"),
            Reading("2", "On Monday Norland shelled it, as all saw.", "Le Courrier", "2014-03-04"),
            Reading("3", "Norland shelled it again and again.", "Le Courrier", "2014-04-04"),
            Reading("4", "Norland will have shelled it.", "Le Courrier", "2014-03-05", c => c with { Status = Status.Predicted }));

        (IReadOnlyList<SeriesRow> rows, int undated) = desk.Library.Count().Series().Count("NOR", "SUD", Period.Month);

        Assert.Equal([new SeriesRow("2014-03", "ASSAULT", 2, 2, 1), new SeriesRow("2014-04", "ASSAULT", 1, 1, 1)], rows);
        Assert.Equal(0, undated);
        Assert.Equal(
            [new CoverageRow("2014-03", "Le Courrier", 2), new CoverageRow("2014-03", "The Gazette", 1), new CoverageRow("2014-04", "Le Courrier", 1)],
            desk.Library.Count().Series().Coverage(Period.Month));
    }

    [Fact]
    public void One_source_said_the_same_day_in_two_papers_is_one_origin()
    {
        using var desk = new Desk();
        var minister = new Source { Depth = 1, Name = "Ana Quill", Kind = SourceKind.Person, Actor = "SUD GOV" };
        desk.Add(
            Reading("1", "Norland shelled the port, Ana Quill said.", "The Gazette", "2014-03-03", c => c with { Sources = [minister] }),
            Reading("2", "Ana Quill: Norland shelled us.", "Le Courrier", "2014-03-04", c => c with { Sources = [minister] }));

        Assert.Equal([new SeriesRow("2014-03-03", "ASSAULT", 2, 1, 1)], desk.Library.Count().Series().Count("NOR", "", Period.Day).Rows);
        SourceRow source = desk.Library.Count().Sources("").Single();
        Assert.Equal(("Ana Quill", 2L, 2L), (source.Name, source.Claims, source.Documents));
    }

    [Fact]
    public void Private_persons_are_not_put_together_across_documents()
    {
        using var desk = new Desk();
        Source[] sources = [Attack.By("Ana Quill", SourceKind.Person), Attack.By("Bo Lind", SourceKind.Person, "SUD CVL"), Attack.By("the Harbour Board")];
        desk.Add(sources.Select((s, i) => Reading(i.ToString(System.Globalization.CultureInfo.InvariantCulture), $"Norland shelled the port, said {i}.", "The Gazette", "2014-03-03", c => c with { Sources = [s] })));

        Assert.Equal("the Harbour Board", desk.Library.Count().Sources("").Single().Name);
        Assert.Equal(1, desk.Library.Find().CountClaims("source:quill"));
    }

    [Fact]
    public void Every_count_of_a_source_leads_to_its_claims()
    {
        using var desk = new Desk();
        Source board = Attack.By("the Harbour Board");
        desk.Add(
            Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, board), Attack.On("Karlstad", "2014-03-03", "Le Courrier", 30, Attack.By("Coast Guard")),
            Attack.On("Borga", "2015-03-03", "The Gazette", 0, board, c => c with { Status = Status.Predicted, Forecast = new Forecast(null, null, null, null, true) }));

        IReadOnlyList<SourceRow> rows = desk.Library.Count().Sources("");

        Assert.Equal([(2L, 1L, 1L, 1L), (1L, 1L, 1L, 0L)], rows.Select(r => (r.Claims, r.Shared, r.Disputed, r.Forecasts)));
        Assert.All(rows, row => Assert.Equal(
            (row.Claims, row.Shared, row.Disputed, row.Forecasts),
            (Count($"source:{row.Id}"), Count($"source:{row.Id} shared:yes"), Count($"source:{row.Id} has:disagreement"), Count($"source:{row.Id} has:forecast"))));

        long Count(string query) => desk.Library.Find().CountClaims(query);
    }

    private static DocumentReading Reading(string id, string text, string outlet, string date, Func<Claim, Claim>? change = null) =>
        Desk.Reading(Desk.Document(id, text, outlet, date), "shelled", c =>
        {
            Claim claim = c with
            {
                Event = new Event("ASSAULT", null, [], "190", 4),
                Actors = [new Actor("Norland", "NOR", ActorRole.Agent, null, new TextSpan(0, 1))],
                Recipients = [new Actor("Sudland", "SUD", ActorRole.Agent, null, new TextSpan(0, 1))],
                Time = date == "2014-04-04" ? null : new ClaimTime("2014-03-03", null, null, TimeBasis.Explicit, null),
            };
            return change is null ? claim : change(claim);
        });
}
