using System.Globalization;
using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Weighing.Origins;
using Xunit;

namespace Hearsay.Tests.Weighing.Origins;

/// <summary>The golden cases as the whole reader reads their texts; what fails stands in <c>read-failures.tsv</c>, and why in the report.</summary>
public sealed class OriginReadingTests
{
    private static readonly string Failures = Path.Combine(OriginCaseReader.Folder, "read-failures.tsv");
    private static readonly string Report = Path.Combine(Repository.Root, "artifacts", "origins.txt");

    [Fact]
    public void Texts_that_are_read_go_back_to_where_a_person_says_but_for_a_list_that_shrinks()
    {
        var reader = new Reader(LanguageReader.Load());
        var report = new List<string>();
        var failed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (OriginCase one in OriginCaseReader.All)
        {
            OriginReading reading = OriginFinder.Find(Read(reader, one, report), one.Documents, one.Aliases);
            string[] wrong = [.. one.Failures(reading).Where(line => !line.StartsWith("because", StringComparison.Ordinal))];
            if (wrong.Length > 0)
            {
                failed.Add(one.Name);
                report.Add($"== {one.Name}\nNot so:\n  {string.Join("\n  ", wrong)}\n{OriginGoldenTests.Written(reading)}");
            }
        }

        Write(report, failed);
        Assert.Equal(File.ReadAllLines(Failures).Where(line => line.Length > 0 && line[0] != '#'), failed);
    }

    /// <summary>The claims that are read with the verbs that the case names.</summary>
    private static List<OriginClaim> Read(Reader reader, OriginCase one, List<string> report)
    {
        var claims = new List<OriginClaim>();
        foreach (Document text in one.Texts)
        {
            HashSet<string> lemmas = [.. one.Claims.Where(c => c.DocumentId == text.Id).Select(c => c.Lemma)];
            Claim[] read = [.. reader.Read(text).Claims];
            Claim[] meant = [.. read.Where(c => lemmas.Contains(c.Predicate.Lemma) || lemmas.Contains(c.Predicate.Lemma.Split(' ')[0]))];
            report.Add($"  {one.Name} | {text.Id} | " + string.Join("; ", (meant.Length > 0 ? meant : read).Select(c => c.Predicate.Lemma + " < " + string.Join(" > ", c.Sources.Select(s => $"{s.Name} [{s.Kind} {s.Actor} {s.Attitude}]")))));
            claims.AddRange(meant.Select((claim, i) => OriginClaim.Of((claims.Count * 100) + i, claim, text)));
        }

        return claims;
    }

    private static void Write(List<string> report, SortedSet<string> failed)
    {
        int all = OriginCaseReader.All.Count;
        report.Insert(0, string.Create(CultureInfo.InvariantCulture, $"{all - failed.Count} of {all} cases hold as read"));
        Directory.CreateDirectory(Path.GetDirectoryName(Report)!);
        File.WriteAllLines(Report, report);
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1")
        {
            File.WriteAllLines(Failures, failed.Prepend("# Cases that do not hold as the whole reader reads their texts. The list may only shrink."));
        }
    }
}
