using System.Globalization;
using Hearsay.Documents;
using Hearsay.Exchange;

namespace Hearsay.Bench.Libraries;

/// <summary>
/// As many readings as wanted, made from a few that were really read: other ids, dates, outlets and codes, and every tenth word of the
/// text replaced, so that a large library has the sizes and the words of a real one. The same seed gives the same readings.
/// </summary>
internal sealed class GeneratedReadings
{
    private static readonly string[] Countries =
        ["USA", "RUS", "CHN", "GBR", "FRA", "IND", "PAK", "IRN", "ISR", "UKR", "POL", "ARM", "AZE", "SRB", "TUR", "EGY", "SDN", "NGA", "BRA", "KOR"];

    private readonly List<DocumentReading> patterns = [];
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
    }

    /// <summary>What made the patterns.</summary>
    public ReaderVersions Versions => versions;

    /// <summary>The reading of this number.</summary>
    public DocumentReading this[int number]
    {
        get
        {
            var random = new Random(number);
            DocumentReading pattern = patterns[random.Next(patterns.Count)];
            var day = new DateOnly(2000, 1, 1);
            day = day.AddDays(random.Next(9000));
            string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Document document = pattern.Document with
            {
                Id = "d-" + Hash(number, -1),
                Uri = string.Create(CultureInfo.InvariantCulture, $"generated#{number}"),
                Text = Reworded(pattern.Document.Text, random),
                Outlet = string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(200)}"),
                Published = new DocumentDate(date, DateBasis.Given, null),
            };
            return new DocumentReading(document, [.. pattern.Claims.Select((c, i) => Changed(c, number, i, day, random))], pattern.Mentions, pattern.Notes);
        }
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

    /// <summary>Every tenth word or so is spelt another way of the same length, so that spans still fit.</summary>
    private static string Reworded(string text, Random random)
    {
        char[] letters = text.ToCharArray();
        bool isChanged = false;
        for (int i = 0; i < letters.Length; i++)
        {
            if (i == 0 || (char.IsWhiteSpace(letters[i - 1]) && !char.IsWhiteSpace(letters[i])))
            {
                isChanged = random.Next(10) == 0;
            }

            if (isChanged && char.IsAsciiLetterLower(letters[i]))
            {
                letters[i] = (char)('a' + random.Next(26));
            }
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
