using Hearsay.Documents;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class LibraryTests
{
    [Fact]
    public void A_document_is_kept_word_for_word_with_its_claims()
    {
        using var desk = new Desk();
        Document document = Desk.Document("1", "The fleet sailed 🚀 on Monday.");
        desk.Add(Desk.Reading(document, "sailed"));

        DocumentReading kept = desk.Library.Find().Document(document.Id)!;

        Assert.Equal(document.Text, kept.Document.Text);
        Assert.Equal(document with { Body = [], Notes = [], Pages = [] }, kept.Document with { Body = [], Notes = [], Pages = [] });
        Assert.Equal("sailed", kept.Claims.Single().Predicate.Span.Of(kept.Document.Text));
    }

    [Fact]
    public void What_was_not_committed_is_not_there()
    {
        using var desk = new Desk();
        using (LibraryWriter writer = desk.Library.Write())
        {
            writer.Add(PreparedDocument.Of(Desk.Reading(Desk.Document("1", "The fleet sailed."), "sailed"), Desk.Versions));
        }

        Assert.Empty(desk.Library.Find().Documents(""));
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void The_same_document_found_elsewhere_is_kept_once_with_both_places()
    {
        using var desk = new Desk();
        Document document = Desk.Document("1", "The fleet sailed.");
        using LibraryWriter writer = desk.Library.Write();

        AddOutcome[] outcomes =
        [
            writer.Add(PreparedDocument.Of(Desk.Reading(document, "sailed"), Desk.Versions)),
            writer.Add(PreparedDocument.Of(Desk.Reading(document, "sailed"), Desk.Versions)),
            writer.Add(PreparedDocument.Of(Desk.Reading(document with { Uri = "b.txt" }, "sailed"), Desk.Versions)),
        ];
        writer.Commit();

        Assert.Equal([AddOutcome.New, AddOutcome.Known, AddOutcome.NewLocation], outcomes);
        Assert.Equal(["-#1", "b.txt"], desk.Library.Find().Locations(document.Id));
    }

    [Fact]
    public void A_new_reading_takes_the_place_of_the_old_one_when_it_is_complete()
    {
        using var desk = new Desk();
        Document document = Desk.Document("1", "The fleet sailed and fired.");
        desk.Add(Desk.Reading(document, "sailed"));
        using (LibraryWriter writer = desk.Library.Write())
        {
            writer.Reread(PreparedDocument.Of(Desk.Reading(document, "fired"), Desk.Versions with { Reader = "0.2.0" }));
        }

        Assert.Equal("sailed", desk.Library.Find().Claims("").Single().Claim.Predicate.Lemma);
        using (LibraryWriter writer = desk.Library.Write())
        {
            writer.Reread(PreparedDocument.Of(Desk.Reading(document, "fired"), Desk.Versions with { Reader = "0.2.0" }));
            writer.Commit();
        }

        Assert.Equal("fired", desk.Library.Find().Claims("").Single().Claim.Predicate.Lemma);
        Assert.Equal("0.2.0", desk.Library.Find().VersionsOf(document.Id).Reader);
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void A_document_that_was_removed_may_come_back_and_one_that_was_forgotten_may_not()
    {
        using var desk = new Desk();
        Document document = Desk.Document("1", "The fleet sailed.");
        desk.Add(Desk.Reading(document, "sailed"));
        desk.Library.Remove(document.Id, null, "ana");
        Assert.Empty(desk.Library.Find().Claims(""));
        desk.Add(Desk.Reading(document, "sailed"));
        Assert.Single(desk.Library.Find().Claims(""));

        desk.Library.Forget(document.Id, "on request", "ana");
        desk.Add(Desk.Reading(document, "sailed"));

        Assert.Empty(desk.Library.Find().Documents(""));
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void Nothing_of_what_is_forgotten_is_left_in_the_file()
    {
        using var desk = new Desk();
        Document document = Desk.Document("1", "Zebediah sailed.");
        desk.Add(Desk.Reading(document, "sailed"), Desk.Reading(Desk.Document("2", "The mayor, Zebediah\\nQuill, fired."), "fired"));

        int count = desk.Library.ForgetName("zebediah quill", null, "ana");
        desk.Library.Forget(document.Id, null, "ana");
        desk.Library.Dispose();
        string file = string.Concat(Directory.GetFiles(Path.GetDirectoryName(desk.PathOf("x"))!).Select(File.ReadAllText));

        Assert.Equal(1, count);
        Assert.DoesNotContain("zebediah", file, StringComparison.OrdinalIgnoreCase);
        using var again = Library.OpenExisting(desk.PathOf("desk.db"));
        Assert.Equal("The mayor, ████████\n█████, fired.", again.Find().Claims("fired").Single().Document.Text);
        Assert.Empty(again.Check());
    }

    [Fact]
    public void A_library_can_be_copied_while_it_is_written()
    {
        using var desk = new Desk();
        desk.Add(Desk.Reading(Desk.Document("1", "The fleet sailed."), "sailed"));
        using LibraryWriter writer = desk.Library.Write();
        writer.Add(PreparedDocument.Of(Desk.Reading(Desk.Document("2", "The fleet fired."), "fired"), Desk.Versions));

        desk.Library.Backup(desk.PathOf("copy.db"));
        writer.Commit();

        using var copy = Library.OpenExisting(desk.PathOf("copy.db"));
        Assert.Single(copy.Find().Documents(""));
        Assert.Throws<LibraryException>(() => desk.Library.Backup(desk.PathOf("copy.db")));
    }

    [Fact]
    public void A_file_that_is_no_library_is_named_and_left_alone()
    {
        using var desk = new Desk();
        File.WriteAllText(desk.PathOf("notes.txt"), new string('x', 5000));
        using (var other = new SqliteConnection($"Data Source={desk.PathOf("other.db")};Pooling=False"))
        {
            other.Open();
            using SqliteCommand command = other.CreateCommand();
            command.CommandText = "CREATE TABLE mine (a)";
            command.ExecuteNonQuery();
        }

        Assert.Contains("notes.txt", Assert.Throws<LibraryException>(() => Library.Open(desk.PathOf("notes.txt"))).Message, StringComparison.Ordinal);
        Assert.Contains("other.db", Assert.Throws<LibraryException>(() => Library.Open(desk.PathOf("other.db"))).Message, StringComparison.Ordinal);
        Assert.Contains("hearsay add", Assert.Throws<LibraryException>(() => Library.OpenExisting(desk.PathOf("none.db"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_of_a_newer_version_is_refused()
    {
        using var desk = new Desk();
        desk.Library.Dispose();
        using (var file = new SqliteConnection($"Data Source={desk.PathOf("desk.db")};Pooling=False"))
        {
            file.Open();
            using SqliteCommand command = file.CreateCommand();
            command.CommandText = "PRAGMA user_version = 1000";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer", Assert.Throws<LibraryException>(() => Library.Open(desk.PathOf("desk.db"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_is_found()
    {
        using var desk = new Desk();
        desk.Add(Desk.Reading(Desk.Document("1", "The fleet sailed."), "sailed"));
        using (var file = new SqliteConnection($"Data Source={desk.PathOf("desk.db")};Pooling=False"))
        {
            file.Open();
            using SqliteCommand command = file.CreateCommand();
            command.CommandText = "UPDATE document SET title = title, content = x'00'; DELETE FROM claim";
            command.ExecuteNonQuery();
        }

        string[] problems = [.. desk.Library.Check()];

        Assert.Contains(problems, p => p.Contains("cannot be unpacked", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("entries of the index without a claim", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_removed_while_others_are_added_gives_its_number_to_the_next()
    {
        using var desk = new Desk();
        Document first = Desk.Document("1", "The fleet sailed.");
        using LibraryWriter writer = desk.Library.Write();
        writer.Add(PreparedDocument.Of(Desk.Reading(first, "sailed"), Desk.Versions));
        writer.Commit();

        desk.Library.Remove(first.Id, null, "ana");
        writer.Add(PreparedDocument.Of(Desk.Reading(Desk.Document("2", "The fleet fired."), "fired"), Desk.Versions));
        writer.Commit();

        Assert.Equal("fired", desk.Library.Find().Claims("").Single().Claim.Predicate.Lemma);
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void A_file_that_was_read_to_its_end_is_known_until_it_changes()
    {
        using var desk = new Desk();
        using LibraryWriter writer = desk.Library.Write();
        writer.AddFile("/a.txt", 10, 5, 1, 0);
        writer.AddFile("/b.txt", 10, 5, 1, 1);
        writer.Commit();

        Assert.True(desk.Library.Knows("/a.txt", 10, 5));
        Assert.False(desk.Library.Knows("/a.txt", 11, 5));
        Assert.False(desk.Library.Knows("/b.txt", 10, 5));
    }
}
