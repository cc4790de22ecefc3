using System.Text.Json;
using Hearsay.Cli.Commands;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Intake;
using Hearsay.Store;
using Hearsay.Store.Keeping;
using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class LibraryCommandTests : IDisposable
{
    private readonly Shell shell = new();

    public LibraryCommandTests()
    {
        shell.Write(
            "news.jsonl",
            """
            {"id":"1","text":"Norwegian troops attacked Swedish positions near Karlstad on 3 March 2014, the Swedish foreign ministry said.","outlet":"The Gazette","published":"2014-03-04"}
            {"id":"2","text":"Sweden will close the border on Friday, Anna Lind told reporters.","outlet":"Le Courrier","published":"2014-03-05"}
            {"id":"3","text":"Den svenska regeringen sade på tisdagen att gränsen ska vara stängd, men att handeln inte ska drabbas av det som har hänt.","outlet":"Posten","published":"2014-03-05"}

            """);
    }

    [Fact]
    public void What_is_added_once_is_not_added_twice()
    {
        CommandResult first = Run("add", "news.jsonl");
        CommandResult second = Run("add", "news.jsonl");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Contains("3 new documents", first.Output, StringComparison.Ordinal);
        Assert.Contains("1 kept unread (not English)", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 new documents", second.Output, StringComparison.Ordinal);
        Assert.Contains("1 file unchanged", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_rest_is_added()
    {
        shell.Write("empty.txt", "");
        CommandResult result = Run("add", "empty.txt", "news.jsonl");

        Assert.Equal(1, result.Code);
        Assert.Contains("empty.txt", result.Error, StringComparison.Ordinal);
        Assert.Contains("3 new documents", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_found_by_words_and_fields_in_every_form()
    {
        Run("add", "news.jsonl", "-q");

        string text = Run("find", "karlstad").Output;
        string json = Run("claims", "status:predicted", "--json").Output;
        string csv = Run("claims", "source:\"anna lind\"", "--csv").Output;

        Assert.Contains("attack", text, StringComparison.Ordinal);
        Assert.Contains("The Gazette", text, StringComparison.Ordinal);
        using JsonDocument item = JsonDocument.Parse(json.Split('\n')[0]);
        Assert.Equal("predicted", item.RootElement.GetProperty("claim").GetProperty("status").GetString());
        Assert.StartsWith("id,document,outlet", csv, StringComparison.Ordinal);
        Assert.Contains("Le Courrier", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_in_another_language_are_kept_and_found()
    {
        Run("add", "news.jsonl", "-q");

        Assert.Contains("not read (sv)", Run("documents", "regeringen").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_cannot_be_understood_is_a_mistake_of_usage()
    {
        Run("add", "news.jsonl", "-q");
        CommandResult result = Run("find", "typ:war");

        Assert.Equal(2, result.Code);
        Assert.Contains("no field 'typ'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_library_the_commands_say_how_to_make_one()
    {
        CommandResult result = Run("documents");

        Assert.Equal(1, result.Code);
        Assert.Contains("hearsay add", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_add_is_shown_and_taken_back()
    {
        Run("add", "news.jsonl", "-q");
        string id = FirstId("claims", "karlstad");

        Assert.Contains("Remark 1", Run("note", id, "Seen on film.", "--by", "ana", "--reason", "checked").Output, StringComparison.Ordinal);
        Assert.Contains("1. note: Seen on film. (checked)", Run("show", id).Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("undo", "1", "--by", "ana").Code);
        Assert.DoesNotContain("Seen on film", Run("show", id).Output, StringComparison.Ordinal);
        Assert.Equal(1, Run("rate", id, "B", "--by", "ana").Code);
        Assert.Equal(0, Run("rate", id, "3", "--by", "ana").Code);
    }

    [Fact]
    public void What_is_shown_as_json_is_what_reading_prints()
    {
        Run("add", "news.jsonl", "-q");
        string[] read = Run("read", "news.jsonl", "--json").Output.Split('\n');
        using JsonDocument first = JsonDocument.Parse(read[0]);

        string shown = Run("show", first.RootElement.GetProperty("document").GetProperty("id").GetString()!, "--json").Output;

        Assert.Equal(read[0], shown.TrimEnd('\n'));
    }

    [Fact]
    public void Removing_asks_and_forgetting_keeps_nothing()
    {
        Run("add", "news.jsonl", "-q");
        string id = FirstId("documents", "karlstad");

        Assert.Equal(2, Run("remove", id, "--by", "ana").Code);
        Assert.Equal(0, Run("forget", id, "--yes", "--by", "ana").Code);
        Assert.Contains("0 claims", Run("find", "karlstad").Output, StringComparison.Ordinal);
        Assert.Contains("1 forgotten before", Run("add", "news.jsonl").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("check").Code);
    }

    [Fact]
    public void Series_and_sources_count_what_was_read()
    {
        Run("add", "news.jsonl", "-q");

        Assert.Contains("2014-03-03,ASSAULT,1,1,1", Run("series", "--dyad", "NOR:", "--by", "day", "--csv").Output, StringComparison.Ordinal);
        Assert.Contains("foreign ministry", Run("sources").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Lind", Run("sources").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("series").Code);
        Assert.Contains("3  documents", Run("stats").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_of_one_occurrence_are_put_together_in_whatever_order_they_were_added()
    {
        string first = shell.Write("first.jsonl", """
            {"id":"1","text":"Norwegian troops attacked Karlstad on 3 March 2014 and killed 12 people, police said.","outlet":"The Gazette","published":"2014-03-04"}

            """);
        string second = shell.Write("second.jsonl", """
            {"id":"2","text":"On 3 March 2014 Norwegian troops attacked Karlstad, the mayor said. They killed 30 people.","outlet":"Le Courrier","published":"2014-03-05"}
            {"id":"3","text":"Norwegian troops attacked Oslo on 9 August 2016, the mayor said.","outlet":"Le Courrier","published":"2016-08-10"}

            """);
        shell.Run("add", first, second, "--library", "forward.db", "-q");
        shell.Run("add", second, "--library", "backward.db", "-q");
        shell.Run("add", first, "--library", "backward.db", "-q");

        string forward = shell.Run("happenings", "type:assault", "--library", "forward.db", "--json").Output;

        Assert.Equal(forward, shell.Run("happenings", "type:assault", "--library", "backward.db", "--json").Output);
        using JsonDocument attack = JsonDocument.Parse(forward.Split('\n').First(l => l.Contains("attacked", StringComparison.Ordinal)));
        Assert.Equal(2, attack.RootElement.GetProperty("documents").GetInt32());
        Assert.InRange(attack.RootElement.GetProperty("claims").GetArrayLength(), 2, 4);
        string shown = shell.Run("happenings", "type:assault", "--library", "forward.db").Output;
        Assert.Contains("2 documents, ", shown, StringComparison.Ordinal);
        Assert.Contains("disagreement on killed: ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_a_page_on_which_nothing_of_a_document_is_markup()
    {
        string hostile = shell.Write("hostile.jsonl", """
            {"id":"1","text":"Norwegian troops <script>alert(1)</script> attacked Karlstad.","outlet":"<b onclick=x>The Gazette","uri":"javascript:alert(1)"}

            """);
        shell.Run("add", hostile, "--library", "desk.db", "-q");

        string page = Run("report", "karlstad").Output;

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b onclick", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b onclick=x&gt;The Gazette", page, StringComparison.Ordinal);
        Assert.Equal(2, Run("report", "typ:x").Code);
    }

    [Theory]
    [InlineData("find")]
    [InlineData("claims")]
    [InlineData("documents")]
    [InlineData("happenings", "--all")]
    [InlineData("sources")]
    [InlineData("series", "--dyad", "NOR:", "--by", "day")]
    [InlineData("alias")]
    public void Every_listing_has_every_form_a_limit_and_a_cursor(params string[] command)
    {
        shell.Write("more.jsonl", """
            {"id":"9","text":"On 9 June 2015 Norwegian soldiers shelled Borga and seized the port, the Danish defence ministry said. Norway rejected the report.","outlet":"Posten","published":"2015-06-10"}

            """);
        Run("add", "news.jsonl", Path.Combine(shell.Folder, "more.jsonl"), "-q");
        Run("alias", "The Gazette", "Gazette Online", "Gazette", "--by", "ana", "-q");
        Run("alias", "Posten", "Morgenposten", "--by", "ana", "-q");
        string[] json = Lines(Run([.. command, "--json"]).Output);
        string[] csv = Lines(Run([.. command, "--csv"]).Output);
        string first = Run([.. command, "--limit", "1"]).Output;
        Assert.True(json.Length > 1, string.Join('\n', json));
        Assert.All(json, line => JsonDocument.Parse(line).Dispose());
        Assert.True(csv.Length > json.Length);
        string cursor = first[(first.IndexOf("--cursor ", StringComparison.Ordinal) + 9)..].Split('\n')[0].Trim();
        Assert.Equal(json[1], Lines(Run([.. command, "--json", "--limit", "1", "--cursor", cursor]).Output).Single());
        Assert.Equal(json.Skip(1), Lines(Run([.. command, "--json", "--cursor", cursor]).Output));
        Assert.NotEqual(0, Run([.. command, "--cursor", "zzz"]).Code);
        Assert.Equal(2, Run([.. command, "--limit", "many"]).Code);
    }

    [Fact]
    public void What_a_newer_reading_says_otherwise_is_listed_in_every_form()
    {
        Run("add", "news.jsonl", "-q");
        using (var library = Library.OpenExisting(Path.Combine(shell.Folder, "desk.db")))
        using (LibraryWriter writer = library.Write())
        {
            foreach (DocumentReading reading in library.Find().Documents("language:en").Select(d => library.Find().Document(d.Id)!).ToList())
            {
                DocumentReading other = reading with { Claims = [.. reading.Claims.Select(c => c with { Certainty = Certainty.Unknown })] };
                writer.Reread(PreparedDocument.Of(other, new ReaderVersions("9", new Dictionary<string, string>())));
            }

            writer.Commit();
        }

        string[] json = Lines(Run("diff", "--json").Output);
        string first = Run("diff", "--limit", "1").Output;
        string cursor = first[(first.IndexOf("--cursor ", StringComparison.Ordinal) + 9)..].Split('\n')[0];

        Assert.True(json.Length > 2);
        Assert.Equal(json.Length + 1, Lines(Run("diff", "--csv").Output).Length);
        Assert.Equal(json.Skip(1), Lines(Run("diff", "--json", "--cursor", cursor).Output));
        Assert.Contains("2 documents compared, 0 read as before", Run("diff").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("diff", "--cursor", "zzz").Code);
    }

    [Fact]
    public void A_claim_is_shown_with_its_origin_and_an_id_is_never_cut()
    {
        Run("add", "news.jsonl", "-q");
        string id = FirstId("claims", "karlstad type:assault");
        string csv = Run("sources", "--csv").Output;

        Assert.All(Lines(Run("sources", "--width", "40").Output)[1..^1], line => Assert.Contains(line[^18..], csv, StringComparison.Ordinal));
        Assert.Contains("origin: the Swedish foreign ministry (named) · happening:h-", Run("show", id).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_goes_on_behind_the_last_item_that_it_got()
    {
        Run("add", "news.jsonl", "-q");
        string id = FirstId("documents", "");

        Assert.DoesNotContain(id, Run("documents", "--json", "--cursor", id).Output, StringComparison.Ordinal);
        Assert.Equal(2, Lines(Run("documents", "--json", "--cursor", id).Output).Length);
    }

    [Fact]
    public void Names_are_declared_one_listed_and_parted()
    {
        Run("add", "news.jsonl", "-q");
        Assert.Contains("0 claims", Run("find", "outlet:norrposten").Output, StringComparison.Ordinal);

        Assert.Contains("Remark 1: 'Norrposten' is 'The Gazette'", Run("alias", "The Gazette", "Norrposten", "--by", "ana", "--reason", "one owner").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("0 claims", Run("find", "outlet:norrposten").Output, StringComparison.Ordinal);
        Assert.Contains("1,The Gazette,Norrposten,yes,ana", Run("alias", "--csv").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("alias", "--part", "The Gazette", "Norrposten", "--by", "ana").Code);
        Assert.Contains("0 claims", Run("find", "outlet:norrposten").Output, StringComparison.Ordinal);
        Assert.Contains("0 declarations", Run("alias").Output, StringComparison.Ordinal);
        Assert.Contains("1,The Gazette,Norrposten,no,ana", Run("alias", "--all", "--csv").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("alias", "--part", "The Gazette").Code);
    }

    [Fact]
    public void A_file_on_a_document_of_which_the_reader_failed_is_read_again()
    {
        string file = Path.Combine(shell.Folder, "news.jsonl");
        var surroundings = new Surroundings
        {
            Input = () => Stream.Null, Output = TextWriter.Null, Error = new StringWriter(), Environment = _ => null, Folder = shell.Folder,
        };
        EffectiveSettings settings = EffectiveSettings.Resolve(surroundings, []);
        using var library = Library.Open(Path.Combine(shell.Folder, "failed.db"));
        using (var failing = new AddRun(surroundings, settings, library, d => d.Text.Contains("border", StringComparison.Ordinal) ? throw new InvalidOperationException("no") : new DocumentReading(d, [], [], []), new ReaderVersions("0", new Dictionary<string, string>())))
        {
            failing.Run([file], new IntakeOptions());
            Assert.Equal((1, 2), (failing.Tally.Failures, failing.Tally[AddOutcome.New]));
        }

        Assert.Contains("InvalidOperationException", surroundings.Error.ToString()!, StringComparison.Ordinal);
        using var again = new AddRun(surroundings, settings, library, d => new DocumentReading(d, [], [], []), new ReaderVersions("0", new Dictionary<string, string>()));
        again.Run([file], new IntakeOptions());
        Assert.Equal((0, 1, 0), (again.Tally.Failures, again.Tally[AddOutcome.New], again.Tally.KnownFiles));
    }

    [Fact]
    public void A_list_goes_on_where_it_stopped()
    {
        Run("add", "news.jsonl", "-q");
        string first = Run("documents", "--limit", "1").Output;
        string cursor = first[(first.IndexOf("--cursor ", StringComparison.Ordinal) + 9)..].Trim();

        Assert.Contains("Le Courrier", Run("documents", "--limit", "1", "--cursor", cursor).Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("documents", "--cursor", "zzz").Code);
    }

    public void Dispose() => shell.Dispose();

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string FirstId(string command, string query)
    {
        using JsonDocument item = JsonDocument.Parse(Run(command, query, "--json", "--limit", "1").Output);
        return (command == "claims" ? item.RootElement.GetProperty("claim") : item.RootElement).GetProperty("id").GetString()!;
    }

    private CommandResult Run(params string[] args)
    {
        string[] placed = [.. args.Select(a => a is "news.jsonl" or "empty.txt" ? Path.Combine(shell.Folder, a) : a)];
        return shell.Run(args[0] is "read" ? placed : [.. placed, "--library", "desk.db"]);
    }
}
