using Hearsay.Language;
using Hearsay.Reading;
using Xunit;

namespace Hearsay.Tests.Golden;

public sealed class GoldenPassageTests
{
    private static readonly string Folder = GoldData.InRepository("tests", "Hearsay.Tests", "Golden");

    private static readonly string ListPath = Path.Combine(Folder, "known-failures.tsv");

    [Fact]
    public void Every_passage_is_read_as_a_careful_reader_reads_it_or_is_a_known_failure()
    {
        IReadOnlyList<GoldenOutcome> outcomes = ReadAll();
        GoldenReport.Write(GoldData.InRepository("artifacts", "golden-passages.txt"), outcomes);
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1")
        {
            KnownFailures.Write(ListPath, outcomes);
        }

        HashSet<string> known = KnownFailures.Read(ListPath);
        string[] worse = [.. outcomes.Where(o => !o.Passes && !known.Contains(o.Passage.Name)).Select(o => $"{o.Passage.Name}\n    {o.Summary}")];
        string[] better = [.. outcomes.Where(o => o.Passes && known.Contains(o.Passage.Name)).Select(o => o.Passage.Name)];
        Assert.True(worse.Length == 0, "No longer read as they should be (artifacts/golden-passages.txt shows the claims):\n" + string.Join('\n', worse));
        Assert.True(
            better.Length == 0,
            "Read as they should be now; strike them off known-failures.tsv (HEARSAY_ACCEPT=1 does it):\n" + string.Join('\n', better));
    }

    [Fact]
    public void A_known_failure_is_a_passage_of_these_files()
    {
        var names = new HashSet<string>(Passages().Select(p => p.Name));
        Assert.Empty(KnownFailures.Read(ListPath).Except(names));
    }

    [Fact]
    public void No_two_passages_have_one_title() =>
        Assert.Empty(Passages().GroupBy(p => p.Name).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void A_line_names_a_predicate_and_what_must_hold_of_it()
    {
        GoldenClaim claim = PassageReader.ReadClaim("seize: asserted negative; who RUS MIL -> UKR; no such");
        Assert.Equal("seize", claim.Predicate);
        Assert.Equal(new GoldenField("who", "RUS MIL -> UKR"), claim.Fields[1]);
        Assert.Equal("is", claim.Fields[2].Key);
    }

    [Fact]
    public void A_passage_has_a_head_of_date_outlet_and_genre()
    {
        GoldenPassage passage = PassageReader.Read("test", "== A title\n@ 2020-10-12, The Gazette, news\nThey met.\n\nmeet: asserted\n").Single();
        Assert.Equal("test: A title", passage.Name);
        Assert.Equal("They met.", passage.Document.Text);
        Assert.Equal(("2020-10-12", "The Gazette"), (passage.Document.Published?.Value, passage.Document.Outlet));
    }

    private static IReadOnlyList<GoldenPassage> Passages() =>
        [.. Directory.GetFiles(Path.Combine(Folder, "passages"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => PassageReader.Read(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f).ReplaceLineEndings("\n")))];

    private static IReadOnlyList<GoldenOutcome> ReadAll()
    {
        LanguageReader language = LanguageReader.Load();
        var reader = new Reader(language);
        return [.. Passages().Select(p => GoldenReport.Judge(p, reader.Read(p.Document)))];
    }
}
