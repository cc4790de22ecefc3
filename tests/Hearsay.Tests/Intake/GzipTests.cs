using System.Globalization;
using Hearsay.Intake;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

/// <summary>Packed texts.</summary>
public sealed class GzipTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_long_text_is_unpacked_whole(int members)
    {
        var random = new Random(1);
        string text = string.Join('\n', Enumerable.Range(0, 60_000).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"On day {i} the council of town {random.Next(1_000_000)} met for the {random.Next(900)}th time.")));
        string path = Path.Combine(Directory.CreateTempSubdirectory("hearsay-gzip-").FullName, "long.txt.gz");
        int part = text.Length / members;
        File.WriteAllBytes(path, [.. Enumerable.Range(0, members).SelectMany(m => ZipBytes.Gzip(text[(m * part)..(m == members - 1 ? text.Length : (m + 1) * part)]))]);
        IntakeItem[] items = [.. new DocumentFinder(new IntakeOptions()).Open([path]).Items];
        Assert.Empty(items.OfType<IntakeFailure>());
        Assert.Equal(text, Assert.Single(items.OfType<FoundDocument>()).Document.Text);
    }
}
