using System.Text.Json;
using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private const string Article = "The ministry said that the guards had closed the road. Nobody was hurt.\n";

    private readonly Shell shell = new();

    [Fact]
    public void A_claim_is_shown_with_its_sentence_its_tree_and_its_reasons()
    {
        CommandResult result = shell.Run("explain", "2", shell.Write("a.txt", Article));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("The ministry said that the guards had closed the road.", result.Output, StringComparison.Ordinal);
        Assert.Contains("└─ road", result.Output, StringComparison.Ordinal);
        Assert.Contains("because: cue say", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_the_one_that_read_shows_and_an_id_the_one_of_its_JSON()
    {
        string path = shell.Write("a.txt", Article);
        JsonElement claim = JsonDocument.Parse(shell.Run("read", path, "--json").Output).RootElement.GetProperty("claims")[1];
        string id = claim.GetProperty("id").GetString()!;

        string byNumber = shell.Run("explain", "2", path).Output;

        Assert.Equal(byNumber, shell.Run("explain", id, path).Output);
        Assert.Equal(byNumber, shell.Run("explain", id[..10], path).Output);
    }

    [Fact]
    public void JSON_has_the_claim_as_read_prints_it_and_the_tokens_of_its_sentence()
    {
        string path = shell.Write("a.txt", Article);
        JsonElement read = JsonDocument.Parse(shell.Run("read", path, "--json").Output).RootElement.GetProperty("claims")[0];

        JsonElement explained = JsonDocument.Parse(shell.Run("explain", "1", path, "--json").Output).RootElement;

        Assert.Equal(read.GetRawText(), explained.GetProperty("claim").GetRawText());
        Assert.Equal("road", explained.GetProperty("sentence").GetProperty("tokens")[9].GetProperty("form").GetString());
    }

    [Theory]
    [InlineData("c-0000")]
    [InlineData("99")]
    [InlineData("0")]
    [InlineData("c-")]
    public void A_claim_that_is_not_there_fails_with_one_line(string wanted)
    {
        CommandResult result = shell.Run("explain", wanted, shell.Write("a.txt", Article));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith($"hearsay: '{wanted}': no such claim in ", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => shell.Dispose();
}
