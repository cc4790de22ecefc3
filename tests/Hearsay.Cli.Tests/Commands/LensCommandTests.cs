using System.Text.Json;
using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class LensCommandTests : IDisposable
{
    private readonly Shell shell = new();

    public LensCommandTests()
    {
        string news = shell.Set("USER", "ann").Write(
            "news.jsonl",
            """{"id":"1","text":"Norland uses gas supplies as a weapon against Sweden, Anna Lind said. Sweden uses migrants as a weapon.","outlet":"The Gazette","published":"2014-03-04"}""" + "\n");
        Run("add", news, "-q");
    }

    [Fact]
    public void Tools_are_counted_and_every_tag_leads_to_its_words()
    {
        string csv = Run("lens", "--csv").Output;
        JsonElement[] tags = [.. Run("lens", "--tags", "--json").Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement)];

        Assert.StartsWith("tool,name,claims,documents,confirmed,rejected", csv, StringComparison.Ordinal);
        Assert.Contains("\nenergy,", csv, StringComparison.Ordinal);
        Assert.Contains("\nmigration,", csv, StringComparison.Ordinal);
        Assert.Equal(["energy", "migration"], tags.Select(t => t.GetProperty("tool").GetString()).Distinct().Order());
        Assert.All(tags, t => Assert.Contains("weapon", t.GetProperty("words").GetString(), StringComparison.Ordinal));
        Assert.Contains("T0079", Run("lens", "--tags", "tool:migration").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_conclude_is_counted_and_can_be_undone()
    {
        string id = JsonDocument.Parse(Run("lens", "tool:energy", "--tags", "--json").Output.Split('\n')[0]).RootElement.GetProperty("claim").GetString()!;
        CommandResult rejected = Run("confirm", id, "energy", "--not", "--reason", "A price.");
        string after = Run("lens", "tool:energy", "--tags", "--csv").Output;

        Assert.Contains("hearsay undo 1", rejected.Output, StringComparison.Ordinal);
        Assert.Contains(",rejected,ann,A price.,", after, StringComparison.Ordinal);
        Assert.Equal(0, Run("undo", "1").Code);
        Assert.Contains(",proposed,", Run("lens", "tool:energy", "--tags", "--csv").Output, StringComparison.Ordinal);
        Assert.Contains("is no tool of the lens", Run("confirm", id, "plumbing").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_list_takes_the_place_of_ours_or_is_refused_with_its_line()
    {
        string ours = shell.Write("ours.tsv", "energy\tgas as a lever\teconomy\tcoercion\n");
        string broken = shell.Write("broken.tsv", "energy\tgas\tplumbing\tcoercion\n");

        Assert.Contains("gas as a lever", Run("lens", "--lens", ours, "--csv").Output, StringComparison.Ordinal);
        CommandResult refused = Run("lens", "--lens", broken);
        Assert.Equal(1, refused.Code);
        Assert.Contains("line 1: 'plumbing' is no domain", refused.Error, StringComparison.Ordinal);
        Assert.Equal(1, Run("lens", "--lens", ours + "x").Code);
    }

    public void Dispose() => shell.Dispose();

    private CommandResult Run(params string[] args) => shell.Run([.. args, "--library", Path.Combine(shell.Folder, "desk.db")]);
}
