using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Exchange.Acled;
using Hearsay.Exchange.Gdelt;
using Hearsay.Exchange.Petrarch;
using Hearsay.Exchange.Plover;
using Hearsay.Language.Syntax;
using Xunit;

namespace Hearsay.Tests.Exchange.Exports;

public sealed class EventExportTests
{
    private static readonly EventChoice Usual = new();

    [Theory]
    [InlineData(Status.Planned, "CONSULT", "AGREE", "")]
    [InlineData(Status.Predicted, "AID", "AGREE", "")]
    [InlineData(Status.Planned, "RETREAT", "CONCEDE", "")]
    [InlineData(Status.Predicted, "RETREAT", "RETREAT", "future")]
    [InlineData(Status.Planned, "ASSAULT", "ASSAULT", "future")]
    [InlineData(Status.Demanded, "CONSULT", "CONSULT", "hypothetical")]
    [InlineData(Status.Counterfactual, "ASSAULT", "ASSAULT", "hypothetical")]
    [InlineData(Status.Asserted, "CONSULT", "CONSULT", "")]
    public void Plover_codes_what_did_not_happen_as_its_manual_says(Status status, string type, string expected, string auxiliary)
    {
        JsonElement record = Plover(c => SomeExport.Attack(c) with { Status = status, Event = new Event(type, null, [], "040", 1) });

        Assert.Equal(expected, record.GetProperty("event")[0].GetString());
        Assert.Equal(auxiliary, string.Join(' ', record.GetProperty("mode").EnumerateArray().Select(m => m.GetString())));
    }

    [Fact]
    public void Violence_that_its_doer_makes_hang_on_something_is_a_threat()
    {
        Claim Own(Claim c) => SomeExport.Attack(c) with
        {
            Status = Status.Conditional,
            Sources = [new Source { Depth = 1, Name = "Norway", Kind = SourceKind.Country, Actor = "NOR MIL" }],
        };

        Assert.Equal("THREATEN", Plover(Own).GetProperty("event")[0].GetString());
        Assert.Equal("violence", Plover(Own).GetProperty("mode")[0].GetString());
        Assert.Equal("ASSAULT", Plover(c => Own(c) with { Sources = [] }).GetProperty("event")[0].GetString());
    }

    [Fact]
    public void Denied_and_remembered_acts_have_their_modes_and_are_no_events()
    {
        Claim Denied(Claim c) => SomeExport.Attack(c) with { Polarity = Polarity.Negative, History = History.Precedent };

        Assert.Equal(["heavy-weapons", "historical", "negation"], Plover(Denied).GetProperty("mode").EnumerateArray().Select(m => m.GetString()));
        Assert.Empty(SomeExport.Write(o => PloverJson.Write([SomeExport.Of(Denied)], o, Usual, onlyEvents: true)));
        Assert.Empty(SomeExport.Write(o => GdeltEvents.Write([SomeExport.Of(Denied)], o, Usual)));
        Assert.NotEmpty(SomeExport.Write(o => GdeltEvents.Write([SomeExport.Of(Denied)], o, new EventChoice(WithAll: true))));
    }

    [Fact]
    public void The_own_voice_of_an_opinion_piece_counts_only_when_asked_for()
    {
        ExportedDocument piece = SomeExport.Of(SomeExport.Attack, d => d with { Genre = Genre.Opinion });
        ExportedDocument quoting = SomeExport.Of(
            c => SomeExport.Attack(c) with { Sources = [new Source { Depth = 1, Name = "the ministry", Kind = SourceKind.Organisation }] }, d => d with { Genre = Genre.Opinion });

        Assert.Empty(Petrarch(piece, Usual));
        Assert.NotEmpty(Petrarch(piece, new EventChoice(WithOpinion: true)));
        Assert.NotEmpty(Petrarch(quoting, Usual));
    }

    [Fact]
    public void Those_who_meet_meet_each_other()
    {
        ExportedDocument meeting = SomeExport.Of(c => c with
        {
            Event = new Event("CONSULT", null, [], "040", 1),
            Actors = [SomeExport.Actor("Norway", "NOR GOV"), SomeExport.Actor("Sweden", "SWE GOV")],
        });

        string[] pairs = [.. Petrarch(meeting, Usual).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => string.Join(' ', l.Split('\t')[..4]))];
        Assert.Equal(["20140304 NORGOV SWEGOV 040", "20140304 SWEGOV NORGOV 040"], pairs);
        Assert.Equal(2, Gdelt(meeting).Length);
    }

    [Fact]
    public void Gdelt_has_its_columns()
    {
        string[] row = Assert.Single(Gdelt(SomeExport.Of(c => SomeExport.Attack(c) with { Place = PlaceOf("Karlstad", PlacePrecision.City) })));

        Assert.Equal(61, row.Length);
        Assert.Equal(("20140304", "201403", "2014"), (row[1], row[2], row[3]));
        Assert.Equal(("NORMIL", "NORWAY", "NOR", "MIL"), (row[5], row[6], row[7], row[12]));
        Assert.Equal(("SWE", "SWEDEN", "SWE", ""), (row[15], row[16], row[17], row[22]));
        Assert.Equal(("194", "194", "19", "4", "-10.0"), (row[26], row[27], row[28], row[29], row[30]));
        Assert.Equal(("1", "Norway", "NO"), (row[35], row[36], row[37]));
        Assert.Equal(("4", "Karlstad, Sweden", "SW", "59.38", "13.5"), (row[51], row[52], row[53], row[56], row[57]));
        Assert.Equal(("20200102030405", "test.txt"), (row[59], row[60]));
    }

    [Fact]
    public void Copies_are_articles_and_mentions_but_no_sources_of_their_own()
    {
        ExportedDocument Told(string id, long origin) => SomeExport.Of(SomeExport.Attack, d => d with { Id = id }, occurrence: new ExportedOccurrence("h-1", 3, origin));
        ExportedDocument[] told = [Told("d-1", 7), Told("d-2", 7), Told("d-3", 8)];

        string[] row = Assert.Single(Gdelt(told));
        string[] mentions = SomeExport.Write(o => GdeltMentions.Write(told, o, Usual)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(("3", "2", "3"), (row[31], row[32], row[33]));
        Assert.Equal(3, mentions.Length);
        Assert.All(mentions, m => Assert.Equal((row[0], 16), (m.Split('\t')[0], m.Split('\t').Length)));
    }

    [Fact]
    public void An_event_is_written_when_the_last_claim_of_it_has_come_and_at_the_end_if_some_are_left_out()
    {
        ExportedDocument Told(string id, string happening, int claims) => SomeExport.Of(SomeExport.Attack, d => d with { Id = id }, occurrence: new ExportedOccurrence(happening, claims, 1));

        string[][] rows = Gdelt(Told("d-1", "h-torn", 3), Told("d-2", "h-whole", 2), Told("d-3", "h-whole", 2), Told("d-4", "h-torn", 3));

        Assert.Equal(2, rows.Length);
        string whole = Assert.Single(Gdelt(Told("d-2", "h-whole", 2), Told("d-3", "h-whole", 2)))[0];
        Assert.Equal(whole, rows[0][0]);
        Assert.Equal(("2", "2"), (rows[0][31], rows[1][31]));
    }

    [Theory]
    [InlineData(QuantityBound.Exactly, "9,9,9")]
    [InlineData(QuantityBound.AtLeast, "9,9,")]
    [InlineData(QuantityBound.AtMost, "0,9,9")]
    [InlineData(QuantityBound.About, ",9,")]
    [InlineData(QuantityBound.Vague, ",,")]
    public void Deaths_have_a_least_a_best_and_a_most(QuantityBound bound, string expected)
    {
        string[] row = Acled(c => c with { Quantities = [new Quantity(QuantityKind.Killed, 9, bound, null, new TextSpan(0, 1))] });

        Assert.Equal(expected, string.Join(',', row[Column("fatalities_low")..(Column("fatalities_high") + 1)]));
        Assert.Equal(bound == QuantityBound.Vague ? "0" : "9", row[Column("fatalities")]);
    }

    [Fact]
    public void Acled_says_how_finely_time_and_place_are_known()
    {
        string[] exact = Acled(c => c with { Time = new ClaimTime("2014-03-03", null, null, TimeBasis.Explicit, null), Place = PlaceOf("Karlstad", PlacePrecision.City) });
        string[] vague = Acled(c => c with { Time = new ClaimTime("2014-03", null, null, TimeBasis.Explicit, null), Place = PlaceOf("Sweden", PlacePrecision.Country) });
        string[] unstated = Acled(c => c);

        Assert.Equal(("2014-03-03", "1", "1", "752", "Explosions/Remote violence"), (exact[1], exact[Column("time_precision")], exact[Column("geo_precision")], exact[Column("iso")], exact[5]));
        Assert.Equal(("3", "3"), (vague[Column("time_precision")], vague[Column("geo_precision")]));
        Assert.Equal(("2014-03-04", "2", ""), (unstated[1], unstated[Column("time_precision")], unstated[Column("geo_precision")]));
        Assert.Equal("machine", exact[Column("coding")]);
    }

    private static ClaimPlace PlaceOf(string name, PlacePrecision precision) => new()
    {
        Name = name,
        Country = "SWE",
        Latitude = 59.38,
        Longitude = 13.5,
        Precision = precision,
        Span = new TextSpan(0, 1),
    };

    private static int Column(string name) => AcledTable.Columns.ToList().IndexOf(name);

    private static string[] Acled(Func<Claim, Claim> change) =>
        SomeExport.Write(o => AcledTable.Write([SomeExport.Of(c => change(SomeExport.Attack(c)))], o, Usual)).Split('\n')[1].Split(',');

    private static string[][] Gdelt(params ExportedDocument[] documents) =>
        [.. SomeExport.Write(o => GdeltEvents.Write(documents, o, Usual)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t'))];

    private static string Petrarch(ExportedDocument document, EventChoice choice) => SomeExport.Write(o => PetrarchTable.Write([document], o, choice));

    private static JsonElement Plover(Func<Claim, Claim> change)
    {
        using JsonDocument json = JsonDocument.Parse(SomeExport.Write(o => PloverJson.Write([SomeExport.Of(change)], o, Usual, onlyEvents: false)));
        return json.RootElement.Clone();
    }
}
