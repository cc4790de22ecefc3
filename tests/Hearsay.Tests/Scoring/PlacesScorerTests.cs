using System.Xml.Linq;
using Hearsay.Language.Syntax;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class PlacesScorerTests
{
    private const string Text = "The delegates met in Geneva and flew home to Havana.";

    private static readonly FoundPlace Geneva = Place("Geneva", 46.2, 6.15);
    private static readonly FoundPlace Havana = Place("Havana", 23.13, -82.38);

    [Fact]
    public void Geneva_lies_some_8070_kilometres_from_Havana() => Assert.InRange(Geneva.DistanceTo(Havana)!.Value, 8050, 8090);

    [Fact]
    public void A_place_within_161_kilometres_is_right()
    {
        Dictionary<string, double> score = Score([Geneva, Havana], [Geneva with { Latitude = 47.5 }, Havana]);

        Assert.Equal(1, score["f1"]);
        Assert.Equal(1, score["acc161"]);
        Assert.InRange(score["median-km"], 0, 1);
    }

    [Fact]
    public void A_place_that_was_not_found_counts_against_acc161()
    {
        Dictionary<string, double> score = Score([Geneva, Havana], [Geneva]);

        Assert.Equal(0.5, score["acc161"]);
        Assert.Equal(1, score["resolved161"]);
    }

    [Fact]
    public void A_place_put_nowhere_is_found_but_not_right()
    {
        Dictionary<string, double> score = Score([Geneva], [Geneva with { Latitude = null, Longitude = null }]);

        Assert.Equal(1, score["f1"]);
        Assert.Equal(0, score["acc161"]);
    }

    [Fact]
    public void Offsets_of_locations_count_from_one_and_may_drift()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold.xml", $"""
            <articles><article><text>{Text}</text><locations>
            <location><name>Geneva</name><start>22</start><end>28</end><lat>46.2</lat><lon>6.15</lon></location>
            <location><name>Havana</name><start>40</start><end>46</end><lat>23.13</lat><lon>-82.38</lon></location>
            </locations></article></articles>
            """);

        PlacedText read = Assert.Single(PlaceFile.Read(gold));

        Assert.Equal(["Geneva", "Havana"], read.Places.Select(p => p.Span.Of(read.Text)));
        PlaceFile.Write(folder.PathOf("out.xml"), [read]);
        Assert.Equal(read.Places, Assert.Single(PlaceFile.Read(folder.PathOf("out.xml"))).Places);
    }

    [Fact]
    public void Offsets_of_toponyms_count_from_nought()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold.xml", $"""
            <articles><article docid="1"><dltime>1962-10-24 12:00:00</dltime><text><![CDATA[{Text}]]></text><toponyms count="1">
            <toponym><start>21</start><end>27</end><phrase>Geneva</phrase><gaztag geonameid="1"><lat>46.2</lat><lon>6.15</lon></gaztag></toponym>
            </toponyms></article></articles>
            """);

        PlacedText read = Assert.Single(PlaceFile.Read(gold));

        Assert.Equal("1962-10-24", read.Published);
        Assert.Equal(Geneva, Assert.Single(read.Places));
        PlaceFile.Write(folder.PathOf("out.xml"), [read]);
        Assert.Equal(Geneva, Assert.Single(Assert.Single(PlaceFile.Read(folder.PathOf("out.xml"))).Places));
    }

    private static FoundPlace Place(string name, double latitude, double longitude)
    {
        int start = Text.IndexOf(name, StringComparison.Ordinal);
        return new FoundPlace(new TextSpan(start, start + name.Length), latitude, longitude);
    }

    private static Dictionary<string, double> Score(FoundPlace[] gold, FoundPlace[] system) =>
        PlacesScorer.Score([Of(gold)], [Of(system)]).ToDictionary(f => f.Name, f => f.Value);

    private static PlacedText Of(FoundPlace[] places) => new(Text, null, places, new XElement("article"));
}
