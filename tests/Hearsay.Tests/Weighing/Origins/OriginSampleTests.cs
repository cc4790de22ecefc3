using System.Diagnostics;
using System.Globalization;
using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Weighing.Origins;
using Xunit;

namespace Hearsay.Tests.Weighing.Origins;

/// <summary>The samples as one set, read by the whole reader; what was found stands in <c>artifacts/origins-samples.txt</c>.</summary>
public sealed class OriginSampleTests
{
    private static readonly string Report = Path.Combine(Repository.Root, "artifacts", "origins-samples.txt");

    [Fact]
    public void The_copy_among_the_samples_has_no_origin_of_its_own()
    {
        var reader = new Reader(LanguageReader.Load());
        Document[] documents = [.. new DocumentFinder().Find([Path.Combine(Repository.Root, "samples")]).OfType<FoundDocument>().Select(f => f.Document)];
        string original = documents.Single(d => d.Outlet == "Continental Wire Service").Id;
        string copy = documents.Single(d => d.Outlet == "The Lakeshore Dispatch").Id;
        OriginDocument[] known = [.. documents.Select(OriginDocument.Of).Select(d => d.Id == copy ? d with { CopyOf = original } : d)];
        OriginClaim[] claims = [.. documents.SelectMany(d => reader.Read(d).Claims.Select(c => (Claim: c, Document: d))).Select((c, i) => OriginClaim.Of(i, c.Claim, c.Document))];

        OriginReading reading = OriginFinder.Find(claims, known);
        Write(reading, claims, known);

        Assert.All(reading.Origins.Where(o => o.Documents.Contains(copy)), o => Assert.Contains(original, o.Documents));
    }

    private static void Write(OriginReading reading, OriginClaim[] claims, OriginDocument[] documents)
    {
        OriginClaim[][] sets = [.. claims.Chunk(8)];
        var byId = documents.ToDictionary(d => d.Id);
        var clock = Stopwatch.StartNew();
        for (int i = 0; i < 5; i++)
        {
            foreach (OriginClaim[] set in sets)
            {
                OriginFinder.Find(set, [.. set.Select(c => byId[c.DocumentId]).Distinct()]);
            }
        }

        double rate = claims.Length * 5 / clock.Elapsed.TotalSeconds;
        Directory.CreateDirectory(Path.GetDirectoryName(Report)!);
        File.WriteAllText(Report, string.Create(CultureInfo.InvariantCulture, $"{rate:F0} claims a second in sets of 8\n{OriginGoldenTests.Written(reading)}\n"));
    }
}
