using Hearsay.Documents;
using Hearsay.Store.Cases;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class CaseTests : IDisposable
{
    private readonly Desk desk = new();

    [Fact]
    public void A_case_that_was_looked_at_before_shows_no_name_that_was_forgotten_since()
    {
        desk.Library.Cases().Open("talks", [new CaseChange.Noted("Ann Ray and Bob Fox met.")], null, "ann");
        foreach (string name in new[] { "Ann Ray", "Bob Fox" })
        {
            Assert.Contains(name, Assert.Single(desk.Library.Cases().Get("talks").Notes).Text, StringComparison.Ordinal);
            desk.Library.ForgetName(name, null, "ann");
            Assert.DoesNotContain(name, Assert.Single(desk.Library.Cases().Get("talks").Notes).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_done_to_a_case_is_there_with_who_and_when_and_can_be_taken_back()
    {
        Open("norland", new CaseChange.Asked("Who did it?"), new CaseChange.Supposed("Norland."), new CaseChange.Supposed("Somebody else."));
        CaseEdit note = Book.Add("norland", [new CaseChange.Noted("Ask the mayor.")], "First.", "ben")[0];

        Case before = Book.Get("norland");
        Assert.Equal(("Who did it?", "H1", "H2"), (before.Question, before.Hypotheses[0].Key, before.Hypotheses[1].Key));
        Assert.Equal(("Ask the mayor.", "ben", "2020-01-02T03:04:05Z"), (before.Notes[0].Text, before.Notes[0].Author, before.Notes[0].Made));

        CaseEdit undo = Book.Undo("norland", note.Id, null, "ann");
        Assert.Empty(Book.Get("norland").Notes);
        Assert.Throws<LibraryException>(() => Book.Undo("norland", note.Id, null, "ann"));
        Book.Undo("norland", undo.Id, null, "ann");
        Assert.Single(Book.Get("norland").Notes);
        Assert.Equal(6, Book.History("norland").Edits.Count);
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void A_case_has_one_name_and_a_name_has_one_case()
    {
        Open("norland");

        Assert.Throws<LibraryException>(() => Open("norland"));
        Assert.Throws<LibraryException>(() => Open("../norland"));
        Assert.Throws<LibraryException>(() => Open(""));
        Assert.Throws<LibraryException>(() => Book.Get("sudland"));
        Assert.Single(Book.List());
    }

    [Fact]
    public void A_claim_is_taken_up_with_its_words_where_they_stand_and_what_it_goes_back_to()
    {
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, Attack.By("Ministry of War"));
        desk.Add(reading);
        desk.Library.Remarks().Add("source:Ministry of War", RemarkKind.Reliability, "B", null, "ann");
        desk.Library.Remarks().Add(reading.Claims[0].Id, RemarkKind.Credibility, "3", null, "ann");
        Open("norland");
        Book.Take("norland", [reading.Claims[0].Id], desk.Library.Evidence(), null, "ann");

        CaseEvidence item = Assert.Single(Book.Get("norland").Evidence);
        CaseQuote quote = Assert.Single(item.Content.Quotes);
        Assert.Equal(reading.Claims[0].Span.Of(reading.Document.Text), quote.Text);
        Assert.Equal((reading.Document.Id, "The Gazette", "Ministry of War"), (quote.Document, quote.Outlet, quote.Sources[^1]));
        Assert.Equal("Ministry of War", item.Content.OriginName);
        Assert.Equal(new EvidenceMarks(null, 'B', 3), item.Marks);
    }

    [Fact]
    public void Claims_of_one_origin_in_two_papers_count_once()
    {
        DocumentReading[] readings =
        [
            Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, Attack.By("Ministry of War")), Attack.On("Karlstad", "2014-03-03", "Posten", 12, Attack.By("Ministry of War")),
        ];
        desk.Add(readings);
        Open("norland", new CaseChange.Supposed("Norland."), new CaseChange.Supposed("Somebody else."));
        Book.Take("norland", [.. readings.Select(r => r.Claims[0].Id)], desk.Library.Evidence(), null, "ann");
        Rate("norland", "E1", Consistency.Consistent, Consistency.Inconsistent);
        Rate("norland", "E2", Consistency.Consistent, Consistency.Inconsistent);

        Case of = Book.Get("norland");
        Assert.Equal(of.Evidence[0].Content.Origin, of.Evidence[1].Content.Origin);
        Assert.Equal([0, 1], InconsistencyRanking.Of(of.ToMatrix()).Hypotheses.Select(h => h.Score));
    }

    [Fact]
    public void A_happening_and_a_document_are_evidence_too()
    {
        DocumentReading[] readings = [Attack.On("Karlstad", "2014-03-03", "The Gazette", 12), Attack.On("Karlstad", "2014-03-03", "Posten", 30)];
        desk.Add(readings);
        string happening = desk.Library.Happenings().Find("", new()).First().Happening.Id;
        Open("norland");
        Book.Take("norland", [happening, readings[0].Document.Id], desk.Library.Evidence(), null, "ann");

        Case of = Book.Get("norland");
        Assert.Equal([EvidenceKind.Happening, EvidenceKind.Document], of.Evidence.Select(e => e.Content.Kind));
        Assert.Equal(2, of.Evidence[0].Content.Quotes.Select(q => q.Document).Distinct().Count());
        Assert.Throws<LibraryException>(() => Book.Take("norland", ["c-0000000000000001"], desk.Library.Evidence(), null, "ann"));
        Assert.Equal(2, Book.Get("norland").Evidence.Count);
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void A_later_rating_of_an_analyst_takes_the_place_of_his_earlier_one_and_numbers_are_not_given_again()
    {
        Open("norland", new CaseChange.Supposed("Norland."), Fact("Tracks."), Fact("Uniforms."));
        Rate("norland", "E1", Consistency.Consistent);
        Rate("norland", "E1", Consistency.VeryInconsistent);
        Case of = Book.Get("norland");
        Assert.Equal(Consistency.VeryInconsistent, Assert.Single(of.Ratings).Value);

        Book.Add("norland", [new CaseChange.Dropped([CaseKeys.Any(of, "E1")]), Fact("Radio.")], null, "ann");
        Assert.Equal(["E2", "E3"], Book.Get("norland").Evidence.Select(e => e.Key));
        Assert.Empty(Book.Get("norland").Ratings);
    }

    [Fact]
    public void A_merge_joins_what_is_the_same_and_can_be_taken_back()
    {
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette", 12);
        desk.Add(reading);
        foreach (string name in (string[])["norland", "other"])
        {
            Open(name, new CaseChange.Supposed("Norland."), Fact($"Tracks of {name}."));
            Book.Take(name, [reading.Claims[0].Id], desk.Library.Evidence(), null, "ann");
            Rate(name, "E1", Consistency.Consistent);
        }

        CaseEdit merge = Book.Merge("norland", "other", null, "ben");
        Case joined = Book.Get("norland");
        Assert.Equal((1, 3, 2), (joined.Hypotheses.Count, joined.Evidence.Count, joined.Ratings.Count));
        Assert.All(joined.Ratings, r => Assert.Equal("ann", r.Analyst));
        Assert.Equal(CaseStatus.Archived, Book.Get("other").Status);

        Book.Undo("norland", merge.Id, null, "ben");
        Assert.Equal((1, 2, 1), (Book.Get("norland").Hypotheses.Count, Book.Get("norland").Evidence.Count, Book.Get("norland").Ratings.Count));
        Assert.Throws<LibraryException>(() => Book.Merge("norland", "norland", null, "ben"));
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void A_split_moves_evidence_with_its_ratings()
    {
        Open("norland", new CaseChange.Asked("Who?"), new CaseChange.Supposed("Norland."), Fact("Tracks."), Fact("Uniforms."));
        Rate("norland", "E1", Consistency.Consistent);
        Rate("norland", "E2", Consistency.Inconsistent);
        Case made = Book.Split("norland", "uniforms", ["E2"], null, "ann");

        Assert.Equal(("Who?", "Norland.", "Uniforms."), (made.Question, made.Hypotheses[0].Words, Assert.Single(made.Evidence).Content.Words));
        Assert.Equal(Consistency.Inconsistent, Assert.Single(made.Ratings).Value);
        Assert.Equal("Tracks.", Assert.Single(Book.Get("norland").Evidence).Content.Words);
        Assert.Equal(Consistency.Consistent, Assert.Single(Book.Get("norland").Ratings).Value);
    }

    [Fact]
    public void Removing_a_document_leaves_the_quotes_and_forgetting_it_takes_them()
    {
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, Attack.By("Zebediah Ministry"));
        desk.Add(reading);
        Open("norland", new CaseChange.Supposed("Norland."));
        Book.Take("norland", [reading.Claims[0].Id], desk.Library.Evidence(), "Zebediah saw it.", "ann");
        Open("joined");
        Book.Merge("joined", "norland", null, "ann");
        Rate("norland", "E1", Consistency.Consistent);
        desk.Library.Remove(reading.Document.Id, null, "ann");
        Assert.Contains("Karlstad", Book.Get("norland").Evidence[0].Content.Words, StringComparison.Ordinal);

        desk.Library.Forget(reading.Document.Id, null, "ann");

        CaseEvidence item = Assert.Single(Book.Get("norland").Evidence);
        Assert.Equal(("(forgotten)", "", null), (item.Content.Words, item.Content.Quotes[0].Text, item.Reason));
        Assert.Single(Book.Get("norland").Ratings);
        Assert.Empty(desk.Library.Check());
        desk.Library.Dispose();
        string file = File.ReadAllText(desk.PathOf("desk.db"));
        Assert.DoesNotContain("Zebediah", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Karlstad", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Forgetting_a_name_blacks_it_out_in_cases()
    {
        Open("Zebediah", new CaseChange.Asked("Did Zebediah Marlow do it?"), Fact("Zebediah\nMarlow was there."), new CaseChange.Named(false, "Zebediah Marlow", "question"));
        Open("other", new CaseChange.Noted("No \"Zebediah\" here."));
        Book.Merge("other", "Zebediah", "Zebediah again.", "ann");

        desk.Library.ForgetName("Zebediah", null, "ann");

        Assert.Equal("Did ████████ Marlow do it?", Book.List().Single(c => c.Question is not null).Question);
        Assert.Empty(desk.Library.Check());
        desk.Library.Dispose();
        Assert.DoesNotContain("Zebediah", File.ReadAllText(desk.PathOf("desk.db")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_backup_has_the_cases_and_a_changed_edit_is_noticed()
    {
        Open("norland", new CaseChange.Asked("Who?"));
        desk.Library.Backup(desk.PathOf("copy.db"));
        using (var copy = Library.OpenExisting(desk.PathOf("copy.db")))
        {
            Assert.Equal("Who?", copy.Cases().Get("norland").Question);
        }

        using (var file = new SqliteConnection($"Data Source={desk.PathOf("desk.db")};Pooling=False"))
        {
            file.Open();
            using SqliteCommand command = file.CreateCommand();
            command.CommandText = "UPDATE case_edit SET change = replace(change, 'Who?', 'Why?')";
            command.ExecuteNonQuery();
        }

        Assert.Contains("is not the one that its id was made from", Assert.Single(desk.Library.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_puts_aims_side_by_side_and_names_no_private_person_as_an_actor()
    {
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette", 0, Attack.By("Ann Marlow", SourceKind.Person), c => c with
        {
            Aim = new Aim(AimKind.Imputed, "NOR GOV"),
            History = History.Precedent,
            Tools = [new Tool("force", "author")],
        });
        desk.Add(reading);
        IReadOnlyList<DossierLine> lines = desk.Library.Dossiers().Make("", new DateOnly(2020, 1, 2));

        Assert.Equal(("NOR GOV", "imputed", "Ann Marlow"), Of(DossierSection.Aims));
        Assert.Equal(("military", "force", "The Gazette"), (Of(DossierSection.Tools).Item1.Contains("military", StringComparison.Ordinal) ? "military" : "", Of(DossierSection.Tools).Item2, Of(DossierSection.Tools).Item3));
        Assert.Contains(lines, l => l.Section == DossierSection.Precedents);
        Assert.DoesNotContain(lines, l => l.Section == DossierSection.Actors && l.Group.Contains("Marlow", StringComparison.Ordinal));
        Assert.All(lines, l => Assert.Equal(l.Quote.Text, reading.Document.Text[l.Quote.Start..l.Quote.End]));

        (string, string, string?) Of(DossierSection section) => lines.Where(l => l.Section == section).Select(l => (l.Group, l.What, l.By)).Single();
    }

    /// <summary>Gives the library back.</summary>
    public void Dispose() => desk.Dispose();

    private CaseBook Book => desk.Library.Cases();

    private Case Open(string name, params CaseChange[] changes) => Book.Open(name, changes, null, "ann");

    private void Rate(string name, string item, params Consistency[] values)
    {
        Case of = Book.Get(name);
        Book.Add(name, [new CaseChange.Rated(CaseKeys.Evidence(of, item).Id, of.Hypotheses.Zip(values).ToDictionary(p => p.First.Id, p => p.Second))], null, "ann");
    }

    private static CaseChange.Taken Fact(string words) => new(new EvidenceContent
    {
        Kind = EvidenceKind.Fact,
        Words = words,
        Source = "Field notes",
        Origin = "fact|" + words,
        OriginName = "Field notes",
    });
}
