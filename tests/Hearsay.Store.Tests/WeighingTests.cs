using Hearsay.Documents;
using Hearsay.Store.Keeping;
using Hearsay.Store.Weighing;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class WeighingTests
{
    private static readonly (string Town, string Day)[] Attacks =
    [
        ("Karlstad", "2014-03-03"), ("Borga", "2014-09-09"), ("Osthamn", "2015-02-01"), ("Karlstad", "2015-08-01"), ("Borga", "2016-02-01"),
        ("Osthamn", "2016-08-01"), ("Karlstad", "2017-02-01"), ("Borga", "2017-08-01"), ("Osthamn", "2018-02-01"),
    ];

    private static readonly DocumentReading[] All =
    [
        .. from attack in Attacks
        from outlet in new[] { "The Gazette", "Le Courrier", "Posten" }
        select Attack.On(attack.Town, attack.Day, outlet, outlet.Length),
    ];

    [Fact]
    public void The_same_claims_give_the_same_happenings_however_they_are_added()
    {
        using var once = new Desk();
        using var many = new Desk();
        once.Add(All);
        foreach (DocumentReading[] batch in All.Reverse().Chunk(4))
        {
            many.Add(batch);
            many.Library.BringUpToDate();
        }

        Assert.Equal(9, ShapeOf(once).Length);
        Assert.Equal(ShapeOf(once), ShapeOf(many));
        Assert.Empty(many.Library.Check());
    }

    [Fact]
    public void What_is_removed_leaves_what_there_would_be_without_it()
    {
        using var whole = new Desk();
        using var part = new Desk();
        whole.Add(All);
        whole.Library.BringUpToDate();
        foreach (DocumentReading reading in All.Where((_, i) => i % 3 == 1))
        {
            whole.Library.Remove(reading.Document.Id, null, "ana");
        }

        part.Add(All.Where((_, i) => i % 3 != 1));

        Assert.Equal(0, whole.Library.Waiting);
        Assert.Equal(ShapeOf(part), ShapeOf(whole));
        Assert.Empty(whole.Library.Check());
    }

    [Fact]
    public void A_new_reading_is_weighed_anew()
    {
        using var desk = new Desk();
        desk.Add(All);
        desk.Library.BringUpToDate();
        DocumentReading changed = Attack.On("Karlstad", "2014-03-03", "Posten", 6, change: c => c with { Polarity = Polarity.Negative, Quantities = [] });
        using (LibraryWriter writer = desk.Library.Write())
        {
            writer.Reread(PreparedDocument.Of(changed, Desk.Versions));
            writer.Commit();
        }

        Assert.Equal(1, desk.Library.Waiting);
        WeighedHappening happening = desk.Library.Happenings().Find("place:karlstad before:2014-03-04", new HappeningChoice()).Single();
        Assert.Equal((2, 1), (happening.Happening.Members.Count, happening.Happening.Denied.Count));
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void Claims_are_found_by_origin_happening_and_disagreement()
    {
        using var desk = new Desk();
        Source ministry = Attack.By("the Norland Defence Ministry");
        desk.Add(
            Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, ministry), Attack.On("Karlstad", "2014-03-03", "Le Courrier", 30),
            Attack.On("Borga", "2015-07-01", "Posten", 3, ministry));

        string[] Found(string query) => [.. desk.Library.Find().Claims(query).Select(c => c.Document.Outlet!).Order(StringComparer.Ordinal)];

        Assert.Equal(["Posten", "The Gazette"], Found("origin:\"defence ministry\""));
        Assert.Equal(["Le Courrier"], Found("origin:courrier type:assault"));
        Assert.Equal(["Le Courrier", "The Gazette"], Found("has:disagreement"));
        Assert.Equal(["Le Courrier", "The Gazette"], Found("shared:yes"));
        Assert.Equal(["Posten"], Found("shared:no"));
        string id = desk.Library.Happenings().Find("", new HappeningChoice()).Single().Happening.Id;
        Assert.Equal(["Le Courrier", "The Gazette"], Found("happening:" + id));
        Assert.Equal(["The Gazette"], Found($"happening:{id} -origin:courrier"));
        Assert.Equal(2, desk.Library.Find().CountClaims("origin:defen*"));
    }

    [Fact]
    public void A_list_of_happenings_goes_on_where_it_stopped()
    {
        using var desk = new Desk();
        desk.Add(All);
        HappeningBook book = desk.Library.Happenings();
        string[] all = [.. book.Find("", new HappeningChoice()).Select(h => h.Happening.Id)];

        string[] first = [.. book.Find("", new HappeningChoice(Limit: 4)).Select(h => h.Happening.Id)];
        string[] rest = [.. book.Find("", new HappeningChoice(After: first[^1])).Select(h => h.Happening.Id)];

        Assert.Equal(all, first.Concat(rest));
        Assert.Equal(9, book.Count("", new HappeningChoice(Limit: 4)));
        Assert.Equal(3, book.Count("place:borga", new HappeningChoice()));
    }

    [Fact]
    public void Nothing_of_what_is_forgotten_is_left_in_what_was_weighed()
    {
        using var desk = new Desk();
        Source witness = Attack.By("Zebediah Quill", SourceKind.Person, "SUD GOV");
        DocumentReading gone = Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, witness);
        desk.Add(gone, Attack.On("Karlstad", "2014-03-03", "Le Courrier", 30, witness), Attack.On("Karlstad", "2014-03-03", "Posten", 30, Attack.By("Quill", SourceKind.Person, "SUD GOV")));
        desk.Library.BringUpToDate();

        desk.Library.Forget(gone.Document.Id, null, "ana");
        desk.Library.ForgetName("Zebediah Quill", null, "ana");
        desk.Library.Dispose();
        string file = string.Concat(Directory.GetFiles(Path.GetDirectoryName(desk.PathOf("x"))!).Select(File.ReadAllText));

        Assert.DoesNotContain("zebediah", file, StringComparison.OrdinalIgnoreCase);
        using var again = Library.OpenExisting(desk.PathOf("desk.db"));
        Assert.NotEmpty(again.Happenings().Find("", new HappeningChoice()));
        Assert.Empty(again.Check());
    }

    [Theory]
    [InlineData("UPDATE happening SET content = (SELECT content FROM happening h WHERE h.number <> happening.number AND h.content IS NOT NULL LIMIT 1) WHERE content IS NOT NULL", "is not what its claims give")]
    [InlineData("DELETE FROM weighed WHERE claim = 1", "that are not weighed")]
    [InlineData("DELETE FROM happening", "of a happening that is not there")]
    [InlineData("DELETE FROM origin", "without an origin")]
    public void Damage_to_what_was_weighed_is_found(string damage, string words)
    {
        using var desk = new Desk();
        desk.Add(All);
        desk.Library.BringUpToDate();
        Assert.Empty(desk.Library.Check());
        using (var file = new SqliteConnection($"Data Source={desk.PathOf("desk.db")};Pooling=False"))
        {
            file.Open();
            using SqliteCommand command = file.CreateCommand();
#pragma warning disable CA2100 // Constants of this test.
            command.CommandText = damage;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        Assert.Contains(desk.Library.Check(), p => p.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_leaves_weighing_to_others_never_waits_for_it()
    {
        using var desk = new Desk();
        desk.Add(All);
        long waiting = desk.Library.Waiting;
        using Library library = Library.OpenExisting(desk.Library.Path, Desk.Clock, isWeighing: false);

        Assert.Empty(library.Find().Claims("origin:posten"));
        Assert.Equal(waiting, library.Waiting);

        desk.Library.BringUpToDate();

        Assert.NotEmpty(library.Find().Claims("origin:posten"));
    }

    [Fact]
    public void While_another_writes_what_is_kept_is_used()
    {
        using var desk = new Desk();
        desk.Add(All[..3]);
        desk.Library.BringUpToDate();
        desk.Add(All[3..]);
        using LibraryWriter writer = desk.Library.Write();
        writer.AddFile("/a", 1, 1, 1, 0);

        Assert.False(desk.Library.BringUpToDate());
        Assert.Equal(24, desk.Library.Waiting);
        Assert.NotEmpty(desk.Library.Happenings().Find("", new HappeningChoice()));
    }

    private static string[] ShapeOf(Desk desk) =>
    [
        .. desk.Library.Happenings().Find("", new HappeningChoice(LeastClaims: 1)).Select(h =>
            $"{h.Happening.Id} {h.Happening.Summary} {string.Join(' ', h.Happening.All.Select(n => h.Claims[n].Claim.Id))} "
            + $"{h.Origins.Summary} {string.Join(", ", h.Origins.Origins.Select(o => o.Name))} {string.Join(", ", h.Disagreements.Select(d => d.About))}"),
    ];
}
