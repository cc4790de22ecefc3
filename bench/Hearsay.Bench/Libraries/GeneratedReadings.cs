using System.Globalization;
using Hearsay.Documents;
using Hearsay.Exchange;

namespace Hearsay.Bench.Libraries;

/// <summary>
/// As many readings as wanted, made from a few that were really read: other ids, dates, outlets and codes, and most words replaced by
/// others of the same length from the same texts, so that a large library has the sizes and the words of a real one. One in five is a
/// copy of one of the thousand before it, with every tenth word replaced, so that the share of copies stays the same however many there
/// are. The same number gives the same reading.
/// </summary>
internal sealed class GeneratedReadings
{
    private static readonly string[] Countries =
        ["USA", "RUS", "CHN", "GBR", "FRA", "IND", "PAK", "IRN", "ISR", "UKR", "POL", "ARM", "AZE", "SRB", "TUR", "EGY", "SDN", "NGA", "BRA", "KOR"];

    private const int CopiedBack = 1000;

    private const double ShareOfCopies = 0.2;

    private const double Reworded = 0.6;

    private const double RewordedInCopies = 0.1;

    private readonly List<DocumentReading> patterns = [];
    private readonly string[][] wordsByLength;
    private readonly ReaderVersions versions;

    /// <summary>Takes what <c>hearsay read --json</c> printed as patterns.</summary>
    public GeneratedReadings(string path)
    {
        versions = new ReaderVersions("0", new Dictionary<string, string>());
        foreach (string line in File.ReadLines(path))
        {
            (DocumentReading reading, versions) = HearsayJsonReader.Read(System.Text.Encoding.UTF8.GetBytes(line));
            patterns.Add(reading);
        }

        string[] words = [.. patterns.SelectMany(p => p.Document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(w => w.All(char.IsAsciiLetterLower))];
        wordsByLength = [.. Enumerable.Range(0, words.Max(w => w.Length) + 1).Select(l => words.Where(w => w.Length == l).ToArray())];
    }

    /// <summary>What made the patterns.</summary>
    public ReaderVersions Versions => versions;

    /// <summary>The reading of this number.</summary>
    public DocumentReading this[int number]
    {
        get
        {
            var random = new Random(number);
            (DocumentReading pattern, string text) = Words(number, random);
            var day = new DateOnly(2000, 1, 1);
            day = day.AddDays(random.Next(9000));
            string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Document document = pattern.Document with
            {
                Id = "d-" + Hash(number, -1),
                Uri = string.Create(CultureInfo.InvariantCulture, $"generated#{number}"),
                Text = text,
                Outlet = string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(200)}"),
                Published = new DocumentDate(date, DateBasis.Given, null),
            };
            return new DocumentReading(document, [.. pattern.Claims.Select((c, i) => Changed(c, number, i, day, random))], pattern.Mentions, pattern.Notes);
        }
    }

    /// <summary>The pattern of a document and its own words; those of a copy are nearly those of what it copies.</summary>
    private (DocumentReading Pattern, string Text) Words(int number, Random random)
    {
        if (number > 0 && random.NextDouble() < ShareOfCopies)
        {
            int copied = number - 1 - random.Next(Math.Min(number, CopiedBack));
            (DocumentReading pattern, string text) = Words(copied, new Random(copied));
            return (pattern, Reword(text, RewordedInCopies, random));
        }

        DocumentReading own = patterns[random.Next(patterns.Count)];
        return (own, Reword(own.Document.Text, Reworded, random));
    }

    private static Claim Changed(Claim claim, int number, int position, DateOnly day, Random random) => claim with
    {
        Id = "c-" + Hash(number, position),
        Parent = null,
        Links = [],
        Actors = [.. claim.Actors.Select(a => a with { Code = a.Code is null ? null : Countries[random.Next(Countries.Length)] + a.Code[Math.Min(3, a.Code.Length)..] })],
        Recipients = [.. claim.Recipients.Select(a => a with { Code = a.Code is null ? null : Countries[random.Next(Countries.Length)] + a.Code[Math.Min(3, a.Code.Length)..] })],
        Time = claim.Time is null ? null : claim.Time with { Value = day.AddDays(-random.Next(400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), End = null },
    };

    /// <summary>Replaces a share of the words by others of the same length, so that spans still fit.</summary>
    private string Reword(string text, double share, Random random)
    {
        char[] letters = text.ToCharArray();
        for (int start = 0; start < letters.Length; start++)
        {
            int end = start;
            while (end < letters.Length && char.IsAsciiLetterLower(letters[end]))
            {
                end++;
            }

            if (end == start)
            {
                continue;
            }

            if (random.NextDouble() < share && end - start < wordsByLength.Length && wordsByLength[end - start] is { Length: > 0 } others)
            {
                others[random.Next(others.Length)].CopyTo(0, letters, start, end - start);
            }

            start = end;
        }

        return new string(letters);
    }

    private static string Hash(int number, int position)
    {
        ulong value = ((ulong)number * 1000) + (ulong)(position + 1);
        value = (value ^ (value >> 31)) * 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 29)) * 0xBF58476D1CE4E5B9;
        return (value ^ (value >> 32)).ToString("x16", CultureInfo.InvariantCulture);
    }
}
