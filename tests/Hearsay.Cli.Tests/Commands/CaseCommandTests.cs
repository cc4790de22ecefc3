using System.Text.Json;
using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class CaseCommandTests : IDisposable
{
    private readonly Shell shell = new();

    public CaseCommandTests()
    {
        shell.Set("USER", "ann");
        shell.Write(
            "news.jsonl",
            """
            {"id":"1","text":"Norwegian troops attacked Swedish positions near Karlstad on 3 March 2014, the Swedish foreign ministry said.","outlet":"The Gazette","published":"2014-03-04"}
            {"id":"2","text":"Sweden will close the border on Friday, the Swedish foreign ministry told reporters.","outlet":"Le Courrier","published":"2014-03-05"}

            """);
        Run("add", Path.Combine(shell.Folder, "news.jsonl"), "-q");
    }

    [Fact]
    public void From_documents_to_a_ranked_matrix_by_commands_alone()
    {
        Assert.Contains("Case border", Run("case", "new", "border", "--from", "", "--question", "Will the border be closed?").Output, StringComparison.Ordinal);
        Assert.StartsWith("H1, H2.", Run("case", "suppose", "border", "It is closed.", "It stays open.").Output, StringComparison.Ordinal);
        string claim = Json(Run("claims", "status:predicted", "--json")).GetProperty("claim").GetProperty("id").GetString()!;
        Assert.StartsWith("E1.", Run("case", "add", "border", claim).Output, StringComparison.Ordinal);
        Assert.StartsWith("E2.", Run("case", "fact", "border", "The gates are down.", "--source", "Own eyes", "--date", "2014-03-07").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("case", "rate", "border", "E1", "C", "I").Code);
        Assert.Equal(0, Run("case", "rate", "border", "E2", "H1=CC", "H2=II").Code);
        Assert.Equal(0, Run("case", "weigh", "border", "E2", "--relevance", "high", "--reliability", "a", "--credibility", "1").Code);
        Assert.Equal(0, Run("case", "likelihood", "border", "E2", "0.9", "10%").Code);

        string[] csv = Lines(Run("case", "rank", "border", "--csv").Output);
        Assert.StartsWith("1,H1,It is closed.,0,0,2,0,0.5,", csv[1], StringComparison.Ordinal);
        Assert.Equal(0.9, Json(Run("case", "rank", "border", "--json")).GetProperty("posterior").GetDouble(), 1e-12);
        Assert.StartsWith("2,H2,It stays open.,5", csv[2], StringComparison.Ordinal);
        string text = Run("case", "rank", "border").Output;
        Assert.Contains("bookkeeping of the evidence", text, StringComparison.Ordinal);
        Assert.Contains("No single item, origin or rating, if wrong, changes who is first.", Run("case", "rank", "border", "--weighting", "none").Output, StringComparison.Ordinal);
        Assert.Contains("“Sweden will close the border", Run("case", "show", "border").Output, StringComparison.Ordinal);
        Assert.Contains("the Swedish foreign ministry", Run("case", "dossier", "border", "--part", "forecasts").Output, StringComparison.Ordinal);
        Assert.Contains("never contradicted", Run("case", "gaps", "border").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("check").Code);
    }

    [Fact]
    public void Analysts_disagree_and_the_cell_is_named()
    {
        Start();
        Run("case", "rate", "border", "E1", "CC", "I", "--by", "ben", "-q");
        Run("case", "rate", "border", "E1", "II", "I", "--by", "ann", "-q");

        string text = Run("case", "agreement", "border").Output;
        Assert.Contains("ann II, ben CC", text, StringComparison.Ordinal);
        Assert.Contains("Krippendorff's alpha", text, StringComparison.Ordinal);
        Assert.Contains("II/CC", Run("case", "matrix", "border", "--csv").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("case", "rank", "border", "--analyst", "cleo").Code);
    }

    [Theory]
    [InlineData("case", "history", "border")]
    [InlineData("case", "matrix", "border")]
    [InlineData("case", "rank", "border")]
    [InlineData("case", "sensitivity", "border")]
    [InlineData("case", "gaps", "border")]
    [InlineData("case", "agreement", "border")]
    [InlineData("case", "dossier", "border")]
    [InlineData("case", "list")]
    public void Every_listing_of_cases_has_every_form_a_limit_and_a_cursor(params string[] command)
    {
        Start();
        Run("case", "new", "second", "-q");
        Run("case", "rate", "border", "E1", "C", "I", "-q");
        Run("case", "rate", "border", "E2", "I", "C", "-q");
        Run("case", "rate", "border", "E1", "I", "C", "--by", "ben", "-q");
        Run("case", "rate", "border", "E2", "I", "N", "--by", "ben", "-q");

        string[] json = Lines(Run([.. command, "--json"]).Output);
        string first = Run([.. command, "--limit", "1"]).Output;

        Assert.True(json.Length > 1, string.Join('\n', json));
        Assert.All(json, line => JsonDocument.Parse(line).Dispose());
        Assert.True(Lines(Run([.. command, "--csv"]).Output).Length > json.Length);
        string cursor = first[(first.IndexOf("--cursor ", StringComparison.Ordinal) + 9)..].Split('\n')[0].Trim();
        Assert.Equal(json.Skip(1), Lines(Run([.. command, "--json", "--cursor", cursor]).Output));
        Assert.NotEqual(0, Run([.. command, "--cursor", "zzz"]).Code);
    }

    [Theory]
    [InlineData(2, "case")]
    [InlineData(2, "case", "nwe", "x")]
    [InlineData(1, "case", "show", "nothing")]
    [InlineData(1, "case", "rate", "border", "E9", "C", "I")]
    [InlineData(2, "case", "rate", "border", "E1", "C")]
    [InlineData(2, "case", "rate", "border", "E1", "C", "X")]
    [InlineData(2, "case", "weigh", "border", "E1")]
    [InlineData(2, "case", "weigh", "border", "E1", "--reliability", "G")]
    [InlineData(2, "case", "likelihood", "border", "E1", "0", "1")]
    [InlineData(2, "case", "period", "border", "2014-03-07", "2014-03-01")]
    [InlineData(2, "case", "fact", "border", "Something.")]
    [InlineData(2, "case", "new", "third", "--from", "typ:x")]
    [InlineData(1, "case", "undo", "border", "99")]
    public void Mistakes_are_said_and_change_nothing(int code, params string[] command)
    {
        Start();
        string before = Run("case", "show", "border", "--json").Output;
        CommandResult result = Run(command);

        Assert.Equal(code, result.Code);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("unexpected", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Run("case", "show", "border", "--json").Output);
    }

    [Fact]
    public void Cases_are_archived_reopened_merged_split_and_undone()
    {
        Start();
        Run("case", "archive", "border", "-q");
        Assert.DoesNotContain("border", Run("case", "list").Output, StringComparison.Ordinal);
        Assert.Contains("archived", Run("case", "list", "--all").Output, StringComparison.Ordinal);
        Run("case", "reopen", "border", "-q");
        Assert.Equal(0, Run("case", "split", "border", "gates", "E2").Code);
        Assert.Equal(1, Json(Run("case", "show", "gates", "--json")).GetProperty("evidence").GetArrayLength());
        Assert.Equal(0, Run("case", "merge", "border", "gates").Code);
        Assert.Equal(2, Json(Run("case", "show", "border", "--json")).GetProperty("evidence").GetArrayLength());
        Assert.Contains("took back", Run("case", "undo", "border", "1").Output + Run("case", "history", "border").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_travels_as_one_file_and_a_damaged_one_changes_nothing()
    {
        Start();
        Run("case", "rate", "border", "E1", "C", "I", "-q");
        Assert.Equal(0, Run("case", "export", "border", "border.hearsay").Code);
        Assert.Contains("is there already", Run("case", "export", "border", "border.hearsay").Error, StringComparison.Ordinal);
        Assert.Contains("Case border: 12 new edits, 0 known", shell.Run("import", "border.hearsay", "--library", "other.db").Output, StringComparison.Ordinal);
        Assert.Contains("0 new edits, 12 known", shell.Run("import", "border.hearsay", "--library", "other.db").Output, StringComparison.Ordinal);
        Assert.Equal(Run("case", "show", "border", "--json").Output, shell.Run("case", "show", "border", "--json", "--library", "other.db").Output);

        string path = Path.Combine(shell.Folder, "border.hearsay");
        File.WriteAllText(path, File.ReadAllText(path).Replace("gates", "doors", StringComparison.Ordinal));
        CommandResult damaged = shell.Run("import", "border.hearsay", "--library", "third.db");
        Assert.Equal(1, damaged.Code);
        Assert.Contains("the file is damaged", damaged.Error, StringComparison.Ordinal);
        Assert.Contains("0 cases", shell.Run("case", "list", "--library", "third.db").Output, StringComparison.Ordinal);
        Assert.Equal(1, shell.Run("import", "nothing.hearsay", "--library", "third.db").Code);
    }

    [Fact]
    public void Export_writes_a_whole_case_too()
    {
        Start();
        Run("case", "export", "border", "one.hearsay");

        Assert.Equal(0, Run("export", "case", "--case", "border", "two.hearsay").Code);
        Assert.Equal(File.ReadAllBytes(Path.Combine(shell.Folder, "one.hearsay")), File.ReadAllBytes(Path.Combine(shell.Folder, "two.hearsay")));
        Assert.Equal(Run("case", "report", "border").Output, Run("export", "report", "--case", "border").Output);
        Assert.Equal(2, Run("export", "case", "two.hearsay").Code);
        Assert.Equal(1, Run("export", "report", "--case", "nothing").Code);
    }

    [Fact]
    public void The_page_of_a_case_has_no_script_loads_nothing_and_shows_what_it_was_given_as_text()
    {
        Start();
        Run("case", "ask", "border", "<script>alert(1)</script>?", "-q");
        Run("case", "fact", "border", "<img onerror=alert(2)>", "--source", "<b>me</b>", "--address", "javascript:alert(3)", "-q");
        Run("case", "fact", "border", "Linked.", "--source", "A page", "--address", "https://example.org/a?b=\"c", "-q");
        Run("case", "rate", "border", "E1", "C", "II", "-q");
        string claim = Json(Run("claims", "--json")).GetProperty("claim").GetProperty("id").GetString()!;
        Run("case", "add", "border", claim, "-q");
        string page = Run("case", "report", "border").Output;

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?i)<(link|iframe|object|embed|svg|base)\b|\bsrc=|@import|url\(", page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("@media print", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;?", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/a?b=%22c\"", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"II\">II</td>", page, StringComparison.Ordinal);
        Assert.Contains("bookkeeping of the evidence", page, StringComparison.Ordinal);
        Assert.Contains(claim, page, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => shell.Dispose();

    private void Start()
    {
        Run("case", "new", "border", "--from", "", "-q");
        Run("case", "suppose", "border", "It is closed.", "It stays open.", "-q");
        Run("case", "fact", "border", "The gates are down.", "--source", "Own eyes", "-q");
        Run("case", "fact", "border", "The guards are gone.", "--source", "A driver", "-q");
    }

    private CommandResult Run(params string[] args) => shell.Run([.. args, "--library", Path.Combine(shell.Folder, "desk.db")]);

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Json(CommandResult result) => JsonDocument.Parse(Lines(result.Output)[0]).RootElement;
}
