using System.Text.Json;
using Hearsay.Cli.Commands;
using Xunit;

namespace Hearsay.Cli.Tests.Exports;

public sealed class ExportCommandTests(ExportedSamples samples) : IClassFixture<ExportedSamples>
{
    [Fact]
    public void A_kind_that_is_not_known_is_answered_with_the_kinds()
    {
        CommandResult result = samples.Try("export", "stixx");

        Assert.Equal(2, result.Code);
        Assert.Contains("Did you mean 'stix'? Kinds are stix, plover, gdelt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        CommandResult result = samples.Try("export", "csv", "--out", "/proc/none/here.csv");

        Assert.Equal(1, result.Code);
        Assert.Contains("'/proc/none/here.csv' cannot be written", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_finds_nothing_gives_an_empty_file_of_its_kind_and_says_so()
    {
        foreach (ExportKind kind in ExportKinds.All.Where(k => k.Write is not null))
        {
            CommandResult result = samples.Try("export", kind.Name, "nosuchwordanywhere");

            Assert.Equal(0, result.Code);
            Assert.Contains("the query finds no claim", result.Error, StringComparison.Ordinal);
            if (result.Output.StartsWith('{'))
            {
                using JsonDocument json = JsonDocument.Parse(result.Output);
                Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
            }
        }
    }

    [Fact]
    public void The_same_library_gives_the_same_bytes() => Assert.All(
        ExportKinds.All.Where(k => k.Write is not null),
        kind => Assert.Equal(samples.Run("export", kind.Name, "status:asserted"), samples.Run("export", kind.Name, "status:asserted")));

    [Fact]
    public void What_did_not_simply_happen_is_no_event()
    {
        string[] events = Lines(samples.Run("export", "plover", "--events"));
        string[] all = Lines(samples.Run("export", "plover"));

        Assert.NotEmpty(events);
        Assert.True(all.Length > events.Length);
        Assert.All(events, line =>
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement own = json.RootElement.GetProperty("hearsay");
            Assert.Equal(("asserted", "positive", "event"), (own.GetProperty("status").GetString(), own.GetProperty("polarity").GetString(), own.GetProperty("nature").GetString()));
            Assert.False(own.GetProperty("genre").GetString() == "opinion" && own.GetProperty("sources").GetArrayLength() == 0);
        });
    }

    [Fact]
    public void The_table_of_mentions_has_as_many_lines_as_the_events_count()
    {
        string[][] events = [.. Lines(samples.Run("export", "gdelt")).Select(l => l.Split('\t'))];
        string[][] mentions = [.. Lines(samples.Run("export", "gdelt-mentions")).Select(l => l.Split('\t'))];

        Assert.All(events, e => Assert.Equal(61, e.Length));
        Assert.All(mentions, m => Assert.Equal(16, m.Length));
        Assert.Equal(events.Length, events.Select(e => e[0]).Distinct().Count());
        Assert.All(events, e => Assert.Equal(mentions.Count(m => m[0] == e[0]), int.Parse(e[31], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(mentions, m => Assert.Contains(events, e => e[0] == m[0]));
    }

    [Fact]
    public void Sentences_carry_their_claims_in_MISC_and_are_read_back()
    {
        string text = samples.Run("export", "conllu");
        string[] claims = Lines(samples.Run("export", "csv")).Skip(1).Select(l => l[..18]).Where(l => l.StartsWith("c-", StringComparison.Ordinal)).ToArray();
        var sentences = Hearsay.Language.Conllu.ConlluReader.Read(new StringReader(text), "export").ToList();

        Assert.NotEmpty(sentences);
        int marked = claims.Count(c => text.Contains(c, StringComparison.Ordinal));
        Assert.True(marked > claims.Length * 0.99, $"{marked} of {claims.Length}");
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
