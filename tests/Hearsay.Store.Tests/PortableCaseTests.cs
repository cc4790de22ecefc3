using System.Security.Cryptography;
using System.Text;
using Hearsay.Documents;
using Hearsay.Store.Cases;
using Hearsay.Store.Problems;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class PortableCaseTests : IDisposable
{
    private readonly Desk from = new();

    private readonly Desk to = new();

    private readonly DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, Attack.By("Ministry of War"));

    public PortableCaseTests()
    {
        from.Add(reading, Attack.On("Borga", "2014-03-03", "Posten"));
        CaseBook book = from.Library.Cases();
        book.Open("norland", [new CaseChange.Asked("Who?"), new CaseChange.Supposed("Norland."), new CaseChange.Supposed("Somebody else.")], null, "ann");
        book.Take("norland", [reading.Claims[0].Id], from.Library.Evidence(), "Seen.", "ann");
        Rate(from, "ann", Consistency.Consistent, Consistency.Inconsistent);
    }

    [Fact]
    public void A_case_opens_in_another_library_with_its_documents_claims_and_history()
    {
        CaseImport import = to.Library.ImportCase(Export(true));

        Assert.Equal(("norland", 5, 0, 1, 0), (import.Name, import.Edits, import.Known, import.Documents, import.Forgotten));
        Assert.Equal(CaseText.Write(from.Library.Cases().Get("norland")), CaseText.Write(to.Library.Cases().Get("norland")));
        Assert.Equal("ann", to.Library.Cases().History("norland").Edits[0].Author);
        Assert.Equal(reading.Claims[0].Id, to.Library.Find().Claims("karlstad").Single().Claim.Id);
        Assert.Empty(to.Library.Find().Claims("borga"));
        Assert.Empty(to.Library.Check());
    }

    [Fact]
    public void With_quotes_only_no_document_goes_along_and_every_word_still_leads_to_its_place()
    {
        string path = Export(false);
        Assert.DoesNotContain("w1", File.ReadAllText(path).Replace(reading.Claims[0].Span.Of(reading.Document.Text), "", StringComparison.Ordinal), StringComparison.Ordinal);
        to.Library.ImportCase(path);

        CaseQuote quote = to.Library.Cases().Get("norland").Evidence[0].Content.Quotes[0];
        Assert.Equal((reading.Document.Id, reading.Claims[0].Id), (quote.Document, quote.Claim));
        Assert.Equal(quote.Text, reading.Document.Text[quote.Start..quote.End]);
        Assert.Equal(0, to.Library.Find().CountDocuments(""));
        Assert.Empty(to.Library.Check());
    }

    [Fact]
    public void Importing_twice_doubles_nothing_and_the_same_case_gives_the_same_bytes()
    {
        string path = Export(true);
        to.Library.ImportCase(path);
        CaseImport again = to.Library.ImportCase(path);

        Assert.Equal((0, 5, 0), (again.Edits, again.Known, again.Documents));
        Assert.Single(to.Library.Cases().List());
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Export(true)));
        Assert.Equal(File.ReadAllBytes(path), Bytes(to, true));
    }

    [Fact]
    public void What_two_desks_did_since_comes_together_and_is_the_same_on_both()
    {
        to.Library.ImportCase(Export(true));
        Rate(to, "ben", Consistency.VeryInconsistent, Consistency.Consistent);
        Rate(from, "cleo", Consistency.Neutral, Consistency.Neutral);
        File.WriteAllBytes(from.PathOf("back.hearsay"), Bytes(to, true));

        Assert.Equal(1, from.Library.ImportCase(from.PathOf("back.hearsay")).Edits);
        Assert.Equal(1, to.Library.ImportCase(Export(true)).Edits);

        Assert.Equal(["ann", "ben", "cleo"], from.Library.Cases().Get("norland").ToMatrix().Analysts);
        Assert.Equal(CaseText.Write(from.Library.Cases().Get("norland")), CaseText.Write(to.Library.Cases().Get("norland")));
    }

    [Fact]
    public void Another_case_of_the_same_name_is_not_touched()
    {
        to.Library.Cases().Open("norland", [new CaseChange.Asked("Something else?")], null, "ben");
        string path = Export(true);

        Assert.Contains("--as NAME", Assert.Throws<LibraryException>(() => to.Library.ImportCase(path)).Message, StringComparison.Ordinal);
        Assert.Equal("theirs", to.Library.ImportCase(path, "theirs").Name);
        Assert.Equal("Something else?", to.Library.Cases().Get("norland").Question);
        using var third = new Desk();
        Assert.Throws<LibraryException>(() => third.Library.ImportCase(path, "../x"));
        Assert.Empty(third.Library.Cases().List());
    }

    [Fact]
    public void What_was_forgotten_here_is_not_brought_back()
    {
        string path = Export(true);
        to.Library.ImportCase(path);
        to.Library.Forget(reading.Document.Id, null, "ben");
        CaseImport again = to.Library.ImportCase(path);
        Assert.Equal(0, again.Edits);
        Assert.True(again.Forgotten > 0);
        Assert.Equal("(forgotten)", to.Library.Cases().Get("norland").Evidence[0].Content.Words);

        using var third = new Desk();
        third.Add(reading);
        third.Library.Forget(reading.Document.Id, null, "ben");
        third.Library.ImportCase(path);
        Assert.Equal("", third.Library.Cases().Get("norland").Evidence[0].Content.Quotes[0].Text);
        Assert.Equal(0, third.Library.Find().CountDocuments(""));
        Assert.Empty(third.Library.Check());
    }

    [Fact]
    public void A_quote_can_be_forgotten_also_where_its_document_never_came_along()
    {
        string path = Export(false);
        to.Library.ImportCase(path);
        to.Library.Forget(reading.Document.Id, null, "ben");
        to.Library.ImportCase(path);

        Assert.Equal("", to.Library.Cases().Get("norland").Evidence[0].Content.Quotes[0].Text);
        Assert.Empty(to.Library.Check());
        to.Library.Dispose();
        Assert.DoesNotContain("Karlstad", File.ReadAllText(to.PathOf("desk.db")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_was_merged_many_times_over_still_travels()
    {
        string last = "norland";
        for (int i = 0; i < 12; i++)
        {
            from.Library.Cases().Open($"file{i}", [new CaseChange.Noted($"Note {i}.")], null, "ann");
            from.Library.Cases().Merge($"file{i}", last, null, "ann");
            last = $"file{i}";
        }

        using (FileStream output = File.Create(from.PathOf("merged.hearsay")))
        {
            from.Library.ExportCase(last, false, output);
        }

        to.Library.ImportCase(from.PathOf("merged.hearsay"));
        Case of = to.Library.Cases().Get(last);
        Assert.Equal((2, 1, 2, 12), (of.Hypotheses.Count, of.Evidence.Count, of.Ratings.Count, of.Notes.Count));
        Assert.Empty(to.Library.Check());
    }

    [Fact]
    public void A_file_that_was_cut_anywhere_is_refused_and_changes_nothing()
    {
        byte[] whole = File.ReadAllBytes(Export(true));
        string path = to.PathOf("cut.hearsay");
        for (int length = 0; length < whole.Length; length += 97)
        {
            File.WriteAllBytes(path, whole[..length]);
            LibraryException problem = Assert.Throws<LibraryException>(() => to.Library.ImportCase(path));
            Assert.Contains("nothing was changed", problem.Message, StringComparison.Ordinal);
        }

        Assert.Empty(to.Library.Cases().List());
        Assert.Equal(0, to.Library.Find().CountDocuments(""));
    }

    [Theory]
    [InlineData("Who?", "Why?", "is not the one that its id was made from")]
    [InlineData("\"sequence\":1,", "\"sequence\":-1,", "its number is none")]
    [InlineData("\"consistent\"", "\"certain\"", "no edit of a case")]
    [InlineData("\"kind\":\"rating\"", "\"kind\":\"script\"", "no edit of a case")]
    [InlineData("Norland shelled", "Sudland shelled", "is not the one that its id was made from")]
    [InlineData("hearsay-case/1", "hearsay-case/2", "newer version")]
    [InlineData("\"id\":\"k-", "\"id\":\"../k-", "no id of a case")]
    [InlineData("\"author\":\"ann\"", "\"author\":null", "cannot be imported")]
    public void A_file_that_was_tampered_with_is_refused_also_where_its_hash_was_made_anew(string what, string with, string problem)
    {
        string path = to.PathOf("bad.hearsay");
        string[] lines = [.. File.ReadAllText(Export(true)).Split('\n').Select(l => l.Replace(what, with, StringComparison.Ordinal))];
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Skip(1)))));
        int at = lines[0].IndexOf("\"sha256\":\"", StringComparison.Ordinal) + 10;
        lines[0] = lines[0][..at] + hash + lines[0][(at + 64)..];
        File.WriteAllText(path, string.Join('\n', lines));

        Assert.Contains(problem, Assert.Throws<LibraryException>(() => to.Library.ImportCase(path)).Message, StringComparison.Ordinal);
        Assert.Empty(to.Library.Cases().List());
        Assert.Equal(0, to.Library.Find().CountDocuments(""));
    }

    /// <summary>Gives the libraries back.</summary>
    public void Dispose()
    {
        from.Dispose();
        to.Dispose();
    }

    private string Export(bool withDocuments)
    {
        string path = from.PathOf("norland.hearsay");
        File.WriteAllBytes(path, Bytes(from, withDocuments));
        return path;
    }

    private static byte[] Bytes(Desk desk, bool withDocuments)
    {
        using var output = new MemoryStream();
        desk.Library.ExportCase("norland", withDocuments, output);
        return output.ToArray();
    }

    private static void Rate(Desk desk, string author, params Consistency[] values)
    {
        Case of = desk.Library.Cases().Get("norland");
        desk.Library.Cases().Add(
            "norland", [new CaseChange.Rated(of.Evidence[0].Id, of.Hypotheses.Zip(values).ToDictionary(p => p.First.Id, p => p.Second))], null, author);
    }
}
