using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Documents;
using Hearsay.Exchange;
using Xunit;

namespace Hearsay.Tests.Exchange;

public sealed class HearsayJsonReaderTests
{
    private static readonly ReaderVersions Versions = new("0.1.0", new Dictionary<string, string> { ["syntax"] = "en-1/abc" });

    [Fact]
    public void What_was_written_is_read_back_and_written_again_as_it_was()
    {
        string line = HearsayJson.Write(SomeReading.Full(), Versions);

        (DocumentReading reading, ReaderVersions versions) = HearsayJsonReader.Read(Encoding.UTF8.GetBytes(line));

        Assert.Equal(line, HearsayJson.Write(reading, versions));
    }

    [Fact]
    public void Spans_behind_characters_of_two_units_are_read_back()
    {
        Document document = SomeReading.DocumentOf("🚀🚀 The fleet sailed 🚀 home.");
        string line = HearsayJson.Write(SomeReading.Of(document, SomeReading.ClaimAt(document, "sailed 🚀 home")), Versions);

        DocumentReading reading = HearsayJsonReader.Read(Encoding.UTF8.GetBytes(line)).Reading;

        Assert.Equal("sailed 🚀 home", reading.Claims[0].Span.Of(reading.Document.Text));
    }

    [Fact]
    public void Code_points_and_code_units_are_each_others_inverse() => Prop.ForAll(
        Gen.Elements("a", "é", "🚀", "漢", "😀😀").ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        text =>
        {
            var map = new CodePointMap(text);
            return Enumerable.Range(0, map.Length + 1).All(point => map[map.ToCodeUnits(point)] == point);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"schema\":\"hearsay/2\"}")]
    [InlineData("{\"schema\":\"hearsay/1\",\"document\":{\"text\":7}}")]
    public void What_is_no_reading_is_refused(string line) =>
        Assert.Throws<FormatException>(() => HearsayJsonReader.Read(Encoding.UTF8.GetBytes(line)));
}
