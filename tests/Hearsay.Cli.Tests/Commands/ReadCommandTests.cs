using System.Text;
using System.Text.Json;
using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private const string Article = "MOSCOW, October 25, 1962 - Foreign Minister Andrei Gromyko said on Thursday that Cuba would accept inspectors.\n";

    private readonly Shell shell = new();

    [Fact]
    public void A_document_is_shown_with_its_claims_and_a_summary()
    {
        CommandResult result = shell.Run("read", shell.Write("a.txt", Article));

        Assert.Equal(0, result.Code);
        Assert.Empty(result.Error);
        Assert.Contains("1962-10-25 (dateline)", result.Output, StringComparison.Ordinal);
        Assert.Matches("\n1 document, [1-9][0-9]* claims?\n", result.Output);
    }

    [Fact]
    public void JSON_is_one_object_a_document_and_nothing_else()
    {
        string one = shell.Write("news/a.txt", Article);
        string two = shell.Write("news/b.txt", "Havana denied it.\n");

        CommandResult result = shell.Run("read", Path.Combine(shell.Folder, "news"), "--json");

        Assert.Equal((0, ""), (result.Code, result.Error));
        string[] lines = result.Output.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Empty(lines[2]);
        Assert.Equal([one, two], lines[..2].Select(l => JsonDocument.Parse(l).RootElement.GetProperty("document").GetProperty("uri").GetString()));
    }

    [Fact]
    public void Every_quotation_of_the_JSON_is_what_stands_in_the_text_there()
    {
        string line = shell.Run("read", "--json", shell.Write("a.txt", "😀 " + Article)).Output;

        JsonElement root = JsonDocument.Parse(line).RootElement;
        Rune[] text = [.. root.GetProperty("document").GetProperty("text").GetString()!.EnumerateRunes()];
        JsonElement[] claims = [.. root.GetProperty("claims").EnumerateArray()];
        Assert.NotEmpty(claims);
        Assert.All(claims, claim =>
        {
            int[] span = [.. claim.GetProperty("span").EnumerateArray().Select(n => n.GetInt32())];
            Assert.Equal(string.Concat(text[span[0]..span[1]]), claim.GetProperty("text").GetString());
        });
    }

    [Fact]
    public void PETRARCH_codes_have_three_dashes_for_an_unknown_country_and_PPL_for_a_people()
    {
        string file = shell.Write("a.txt", "Ukrainians attacked Russian soldiers. Rebels killed Malian soldiers. Peru and Chile met.\n");

        string[] lines = shell.Run("read", "--as-petrarch", file).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        string[] events = [.. lines.Select(l => string.Join(' ', l.Split('\t')[1..3]))];
        Assert.Equal(["UKRPPL RUSMIL", "---REB MLIMIL", "PER CHL", "CHL PER"], events);
    }

    [Fact]
    public void A_text_in_another_language_is_kept_and_nothing_is_claimed_of_it()
    {
        string text = shell.Write("a.txt", "Der Außenminister sagte am Montag in Lissabon, sein Land werde den Vertrag nicht vor Ende März unterzeichnen.\n");

        string line = shell.Run("read", "--json", text).Output;

        JsonElement root = JsonDocument.Parse(line).RootElement;
        Assert.Equal("de", root.GetProperty("document").GetProperty("language").GetString());
        Assert.Empty(root.GetProperty("claims").EnumerateArray());
        Assert.Contains("not read: its language is German (de), and English is what is read", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_where_a_dash_stands()
    {
        shell.Input = Encoding.UTF8.GetBytes(Article);

        Assert.Matches("\n1 document, ", shell.Run("read", "-").Output);
    }

    [Fact]
    public void What_cannot_be_read_is_named_last_and_the_rest_is_read()
    {
        string good = shell.Write("good.txt", Article);

        CommandResult result = shell.Run("read", "no-such.txt", good);

        Assert.Equal(1, result.Code);
        Assert.StartsWith("hearsay: 'no-such.txt': ", result.Error, StringComparison.Ordinal);
        Assert.Matches("\n1 document, .* 1 input failed\n", result.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("no/such/folder/")]
    public void A_path_that_leads_nowhere_fails_with_one_line(string path)
    {
        CommandResult result = shell.Run("read", path, "--json");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_like_a_text_is_a_folder()
    {
        shell.Write("folder.txt/inner.txt", Article);

        Assert.Matches("\n1 document, ", shell.Run("read", Path.Combine(shell.Folder, "folder.txt")).Output);
    }

    [Fact]
    public void Bytes_that_are_no_text_fail_with_a_reason()
    {
        shell.Input = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0];

        CommandResult result = shell.Run("read", "-");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("hearsay: '-': ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_JSONL_that_is_no_document_is_named_with_its_number()
    {
        string path = shell.Write("some.jsonl", """
            {"id":"a","text":"Havana denied it."}
            not a document
            {"id":"b","text":"Moscow confirmed it."}
            """);

        CommandResult result = shell.Run("read", "--json", path);

        Assert.Equal(1, result.Code);
        Assert.Equal(2, result.Output.Count(c => c == '\n'));
        Assert.Contains($"'{path}', line 2: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_leaves_out_the_summary_but_not_the_errors()
    {
        CommandResult result = shell.Run("read", "--quiet", "no-such.txt", shell.Write("a.txt", Article));

        Assert.DoesNotContain("1 document", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("hearsay: 'no-such.txt'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_printed_does_not_depend_on_the_number_of_jobs()
    {
        for (int i = 0; i < 20; i++)
        {
            shell.Write($"many/{i}.txt", Article.Replace("25", $"{i + 1}", StringComparison.Ordinal));
        }

        string folder = Path.Combine(shell.Folder, "many");
        Assert.Equal(shell.Run("read", folder, "--jobs", "1").Output, shell.Run("read", folder, "--jobs", "4").Output);
        Assert.Equal(shell.Run("read", folder, "--json", "--jobs", "1").Output, shell.Run("read", folder, "--json", "--jobs", "4").Output);
    }

    [Fact]
    public void Colour_is_for_terminals_unless_it_is_asked_for()
    {
        string path = shell.Write("a.txt", Article);

        Assert.DoesNotContain('\u001b', shell.Run("read", path).Output);
        Assert.Contains('\u001b', shell.Run("read", path, "--color", "always").Output);
        shell.IsTerminal = true;
        Assert.Contains('\u001b', shell.Run("read", path).Output);
        Assert.DoesNotContain('\u001b', shell.Run("read", path, "--no-color").Output);
        Assert.DoesNotContain('\u001b', shell.Set("NO_COLOR", "1").Run("read", path).Output);
    }

    [Fact]
    public void A_reader_that_has_seen_enough_ends_it_without_a_word()
    {
        shell.Output = new ClosedPipe();

        CommandResult result = shell.Run("read", "--json", shell.Write("a.txt", Article));

        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    public void Dispose() => shell.Dispose();
}
