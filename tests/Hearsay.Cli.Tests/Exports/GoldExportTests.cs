using System.Text.Json;
using Xunit;

namespace Hearsay.Cli.Tests.Exports;

/// <summary>What people correct comes back as gold that Hearsay is scored against.</summary>
public sealed class GoldExportTests : IDisposable
{
    private readonly Shell shell = new();

    [Fact]
    public void Corrections_become_gold_that_score_reads()
    {
        string news = shell.Write(
            "news.jsonl",
            """
            {"id":"1","text":"Norwegian troops attacked Swedish troops near Karlstad on 3 March 2014.","outlet":"The Gazette","published":"2014-03-04"}
            {"id":"2","text":"Denmark may send troops to Norway.","outlet":"Le Courrier","published":"2014-03-05"}

            """);
        Run("add", news, "-q");
        string attack = ClaimOf("attack");
        string send = ClaimOf("send");
        Run("tag", attack, "gold", "--by", "Anna");
        Run("correct", send, "factuality=-3", "--by", "Anna");
        Run("export", "gold", "--out", "gold");

        JsonElement[] degrees = Lines("gold/factuality.jsonl");
        JsonElement[] events = Lines("gold/events.jsonl");
        Assert.Equal([3.0, -3.0], degrees.Select(d => d.GetProperty("targets")[0].GetProperty("label").GetDouble()));
        Assert.Equal([2, 3], degrees[0].GetProperty("targets")[0].GetProperty("span1").EnumerateArray().Select(n => n.GetInt32()));
        JsonElement only = Assert.Single(events);
        Assert.Equal(("NORMIL", "SWEMIL"), (only.GetProperty("expected")[0].GetProperty("source").GetString(), only.GetProperty("expected")[0].GetProperty("target").GetString()));

        using JsonDocument factuality = JsonDocument.Parse(Run("score", "factuality", shell.Folder + "/gold/factuality.jsonl", "--json"));
        using JsonDocument coded = JsonDocument.Parse(Run("score", "events", shell.Folder + "/gold/events.jsonl", "--json"));
        Assert.True(factuality.RootElement.GetProperty("figures").GetProperty("mae").GetDouble() > 1);
        Assert.Equal(1, coded.RootElement.GetProperty("figures").GetProperty("f1").GetDouble());
    }

    [Fact]
    public void Several_files_want_a_folder()
    {
        Run("add", shell.Write("a.txt", "He left."), "-q");

        CommandResult result = shell.Run("export", "gold", "--library", Path.Combine(shell.Folder, "library.db"));

        Assert.Equal(2, result.Code);
        Assert.Contains("--out FOLDER", result.Error, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => shell.Dispose();

    private string ClaimOf(string lemma)
    {
        foreach (string line in Run("claims", "--json").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement claim = json.RootElement.GetProperty("claim");
            if (claim.GetProperty("predicate").GetProperty("lemma").GetString() == lemma)
            {
                return claim.GetProperty("id").GetString()!;
            }
        }

        throw new InvalidOperationException($"No claim turns on '{lemma}'.");
    }

    private JsonElement[] Lines(string file) => [.. File.ReadLines(Path.Combine(shell.Folder, file)).Select(l => JsonDocument.Parse(l).RootElement.Clone())];

    private string Run(params string[] args)
    {
        CommandResult result = shell.Run(args[0] == "score" ? args : [.. args, "--library", Path.Combine(shell.Folder, "library.db")]);
        Assert.True(result.Code == 0, result.Error);
        return result.Output;
    }
}
