using System.Text.RegularExpressions;
using Xunit;

namespace Hearsay.Tests.Docs;

public sealed class LibraryPageTests
{
    [Theory]
    [InlineData("syntax")]
    [InlineData("streams")]
    [InlineData("claims")]
    public void The_page_shows_the_examples_that_are_compiled(string mark)
    {
        string page = File.ReadAllText(GoldData.InRepository("docs", "library.md"));
        Assert.Contains("```csharp\n" + Example(mark) + "```", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_syntax_example_prints_a_line_a_word()
    {
        var output = new StringWriter();
        LibraryExamples.Syntax(output);
        Assert.Contains("denied\tdeny\tVerb\troot\troot", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_streams_reads_to_the_end()
    {
        var output = new StringWriter();
        LibraryExamples.Streams(new StringReader("One came. Two left."), output);
        Assert.StartsWith("2 sentences in", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_claims_reads_a_sample()
    {
        var output = new StringWriter();
        LibraryExamples.Claims([GoldData.InRepository("samples", "04-continental-wire-marucla.txt")], output);
        Assert.Contains("Asserted, Positive: search, says the author", output.ToString(), StringComparison.Ordinal);
    }

    private static string Example(string mark)
    {
        string source = File.ReadAllText(GoldData.InRepository("tests", "Hearsay.Tests", "Docs", "LibraryExamples.cs"));
        string lines = Regex.Match(source, $@"// <{mark}>\n(.*?)\n\s*// </{mark}>", RegexOptions.Singleline).Groups[1].Value;
        return Regex.Replace(lines, "^        ", "", RegexOptions.Multiline).TrimEnd() + "\n";
    }
}
