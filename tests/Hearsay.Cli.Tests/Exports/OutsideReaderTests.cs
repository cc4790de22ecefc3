using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Store;
using Xunit;

namespace Hearsay.Cli.Tests.Exports;

/// <summary>What is exported, read by software and schemas that others made.</summary>
public sealed class OutsideReaderTests(ExportedSamples samples) : IClassFixture<ExportedSamples>
{
    [ReaderFact]
    public void A_bundle_keeps_the_schemas_of_STIX_and_names_nothing_that_it_lacks()
    {
        JsonObject found = OutsideReader.Read("stix", samples.Export("stix", "status:asserted"));

        Assert.All(
            ["report", "note", "identity", "location", "relationship", "opinion", "campaign", "grouping", "extension-definition"],
            type => Assert.True(found[type]?.GetValue<int>() > 0, $"no {type}: {found}"));
        Assert.Equal(2, found["opinion"]!.GetValue<int>());
    }

    [ReaderFact]
    public void A_graph_is_read_from_GEXF_and_GraphML_alike()
    {
        JsonObject gexf = OutsideReader.Read("gexf", samples.Export("gexf"));
        JsonObject graphml = OutsideReader.Read("graphml", samples.Export("graphml"));

        Assert.True(gexf["nodes"]!.GetValue<int>() > 10);
        Assert.True(gexf["edges"]!.GetValue<int>() > 10);
        Assert.Equal(gexf["nodes"]!.GetValue<int>(), graphml["nodes"]!.GetValue<int>());
        Assert.Equal(gexf["edges"]!.GetValue<int>(), graphml["edges"]!.GetValue<int>());
        Assert.NotNull(gexf["edge"]!["type"]);
        Assert.NotNull(graphml["edge"]!["type"]);
    }

    [ReaderFact]
    public void Places_are_valid_GeoJSON() =>
        Assert.True(OutsideReader.Read("geojson", samples.Export("geojson"))["features"]!.GetValue<int>() > 10);

    [ReaderFact]
    public void The_selectors_of_annotations_find_their_words()
    {
        string file = samples.Export("annotation");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var library = Library.OpenExisting(samples.Library))
        {
            foreach (var listed in library.Find().Documents(""))
            {
                texts.Add("urn:hearsay:" + listed.Id, library.Find().Document(listed.Id)!.Document.Text);
            }
        }

        string path = file + ".texts";
        File.WriteAllText(path, JsonSerializer.Serialize(texts));

        Assert.True(OutsideReader.Read("annotation", file, path)["annotations"]!.GetValue<int>() > 100);
    }

    [ReaderFact]
    public void Claims_use_the_types_and_properties_of_schema_org()
    {
        JsonObject found = OutsideReader.Read("claimreview", samples.Export("claimreview"));

        Assert.True(found["Claim"]!.GetValue<int>() > 100);
        Assert.Equal(2, found["ClaimReview"]!.GetValue<int>());
    }

    [ReaderFact]
    public void Tables_of_comma_separated_values_have_every_cell_in_its_column()
    {
        JsonObject claims = OutsideReader.Read("csv", samples.Export("csv"));
        JsonObject events = OutsideReader.Read("csv", samples.Export("acled", "--all"));

        Assert.Equal(45, claims["columns"]!.GetValue<int>());
        Assert.StartsWith("c-", claims["first"]!["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("machine", events["first"]!["coding"]!.GetValue<string>());
    }
}
