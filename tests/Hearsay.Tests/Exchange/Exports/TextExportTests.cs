using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Exchange.Annotations;
using Hearsay.Exchange.Factchecks;
using Hearsay.Exchange.Graphs;
using Hearsay.Exchange.Stix;
using Hearsay.Exchange.Tables;
using Xunit;

namespace Hearsay.Tests.Exchange.Exports;

public sealed class TextExportTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("@home", "\"'@home\"")]
    [InlineData("-2 degrees", "\"'-2 degrees\"")]
    [InlineData("a \"b\", c", "\"a \"\"b\"\", c\"")]
    [InlineData("plain", "plain")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_harmless(string title, string expected)
    {
        string line = SomeExport.Write(o => ClaimTable.Write([SomeExport.Of(c => c with { Factuality = -3 }, d => d with { Title = title })], o)).Split('\n')[1];

        Assert.Contains("," + expected + ",", line, StringComparison.Ordinal);
        Assert.Contains(",-3,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_of_annotations_count_code_points()
    {
        const string Text = "\U0001F600\U0001F600 left.";
        ExportedDocument document = SomeExport.Of(c => c with { Span = new Hearsay.Language.Syntax.TextSpan(5, 9) }, text: Text);

        using JsonDocument json = JsonDocument.Parse(SomeExport.Write(o => WebAnnotations.Write([document], o, "")));
        JsonElement selectors = json.RootElement.GetProperty("items")[0].GetProperty("target").GetProperty("selector");

        Assert.Equal(("left", "\U0001F600\U0001F600 ", "."), (
            selectors[0].GetProperty("exact").GetString(), selectors[0].GetProperty("prefix").GetString(), selectors[0].GetProperty("suffix").GetString()));
        Assert.Equal((3, 7), (selectors[1].GetProperty("start").GetInt32(), selectors[1].GetProperty("end").GetInt32()));
    }

    [Fact]
    public void A_claim_is_reviewed_only_where_a_person_did()
    {
        ExportedDocument plain = SomeExport.Of(c => c);
        ExportedDocument disputed = plain with
        {
            Claims = [plain.Claims[0] with { Remarks = [new ExportedRemark(1, "note", "x", null, "Anna", "2020-01-02T03:04:05Z"), new ExportedRemark(2, "dispute", "Misquoted.", null, "Anna", "2020-01-02T03:04:05Z")] }],
        };

        Assert.DoesNotContain("ClaimReview", SomeExport.Write(o => FactcheckGraph.Write([plain], o)), StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(SomeExport.Write(o => FactcheckGraph.Write([disputed], o)));
        JsonElement review = Assert.Single(json.RootElement.GetProperty("@graph").EnumerateArray(), n => n.GetProperty("@type").GetString() == "ClaimReview");
        Assert.Equal("Disputed", review.GetProperty("reviewRating").GetProperty("alternateName").GetString());
        Assert.False(review.GetProperty("reviewRating").TryGetProperty("ratingValue", out _));
    }

    [Fact]
    public void Ids_of_stix_depend_on_what_they_stand_for_alone()
    {
        string Bundle(string title) => SomeExport.Write(o => StixBundle.Write([SomeExport.Of(c => SomeExport.Attack(c) with { Tools = [new Tool("disinformation", "author")] })], o, new EventChoice(), title));
        string[] Ids(string bundle)
        {
            using JsonDocument json = JsonDocument.Parse(bundle);
            return [.. json.RootElement.GetProperty("objects").EnumerateArray().Select(x => x.GetProperty("id").GetString()!)];
        }

        string[] whole = Ids(Bundle(""));
        string[] asked = Ids(Bundle("norway"));

        Assert.Equal(Bundle("norway"), Bundle("norway"));
        Assert.Subset(asked.ToHashSet(), whole.ToHashSet());
        Assert.DoesNotContain(whole, id => id.StartsWith("campaign", StringComparison.Ordinal));
        Assert.Contains(asked, id => id.StartsWith("campaign", StringComparison.Ordinal));
        Assert.Contains("attack-pattern--70717452-f7e3-4ce8-956f-39a4d34c5cfb", whole);
    }

    [Fact]
    public void A_graph_counts_what_is_claimed_and_holds_odd_names()
    {
        ExportedDocument odd = SomeExport.Of(c => SomeExport.Attack(c) with { Actors = [SomeExport.Actor("No\u0001rway & <co>", "NOR MIL")] });

        string gexf = SomeExport.Write(o => GexfGraph.Write([odd, odd], o, new EventChoice()));
        var xml = System.Xml.Linq.XDocument.Parse(gexf);

        var edge = Assert.Single(xml.Descendants(), e => e.Name.LocalName == "edge");
        Assert.Equal("2", edge.Attribute("weight")!.Value);
        Assert.Equal("No\ufffdrway & <co> [NOR MIL]", edge.Attribute("source")!.Value);
    }
}
