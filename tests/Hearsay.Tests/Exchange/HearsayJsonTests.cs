using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Language.Syntax;
using Xunit;

namespace Hearsay.Tests.Exchange;

public sealed class HearsayJsonTests
{
    private static readonly ReaderVersions Versions = new(
        "0.1.0", new Dictionary<string, string> { ["syntax"] = "en-1/abc", ["names"] = "en-1/def" });

    [Fact]
    public void Offsets_count_code_points()
    {
        Document document = SomeReading.DocumentOf("🚀🚀 The fleet sailed.");
        DocumentReading reading = SomeReading.Of(document, SomeReading.ClaimAt(document, "fleet sailed"));

        JsonElement json = Parse(reading);

        Assert.Equal(20, json.GetProperty("document").GetProperty("length").GetInt32());
        Assert.Equal("[7,19]", json.GetProperty("claims")[0].GetProperty("span").GetRawText());
        Assert.Equal("fleet sailed", json.GetProperty("claims")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void The_contracts_spelling_is_kept()
    {
        JsonElement claim = Parse(SomeReading.Full()).GetProperty("claims")[0];

        Assert.Equal("posed-as", claim.GetProperty("actors")[0].GetProperty("role").GetString());
        Assert.Equal("aim-of", claim.GetProperty("links")[0].GetProperty("kind").GetString());
        Assert.Equal("at least", claim.GetProperty("quantities")[0].GetProperty("bound").GetString());
        Assert.Equal("name-calling", claim.GetProperty("loaded")[0].GetProperty("kind").GetString());
        Assert.Equal("organisation", claim.GetProperty("sources")[0].GetProperty("kind").GetString());
        Assert.Equal("190", claim.GetProperty("event").GetProperty("cameo").GetString());
        Assert.Equal("1.8", claim.GetProperty("factuality").GetRawText());
    }

    [Fact]
    public void What_is_not_known_is_null_or_empty_and_never_missing()
    {
        Document document = SomeReading.DocumentOf("The fleet sailed.");
        string[] bare = [.. Names(Parse(SomeReading.Of(document, SomeReading.ClaimAt(document, "sailed"))).GetProperty("claims")[0])];
        string[] full = [.. Names(Parse(SomeReading.Full()).GetProperty("claims")[0])];

        Assert.Equal(full, bare);
    }

    [Fact]
    public void The_same_reading_gives_the_same_bytes_whatever_the_order_of_the_models()
    {
        var other = new ReaderVersions(
            "0.1.0", new Dictionary<string, string> { ["names"] = "en-1/def", ["syntax"] = "en-1/abc" });

        Assert.Equal(HearsayJson.Write(SomeReading.Full(), Versions), HearsayJson.Write(SomeReading.Full(), other));
    }

    [Fact]
    public void A_note_of_both_document_and_reading_is_written_once()
    {
        Document document = SomeReading.DocumentOf("The fleet sailed.") with { Notes = ["one", "two"] };
        JsonElement notes = Parse(new DocumentReading(document, [], [], ["two", "three"])).GetProperty("notes");

        Assert.Equal(["one", "two", "three"], notes.EnumerateArray().Select(note => note.GetString()));
    }

    [Theory]
    [InlineData("line\nbreak\r\n\u0085next\u2028sep\u2029par\u000Bvt\ftab\t\"quote\" \\ \u0000 \u001F \u007F <b>&'é漢😀")]
    [InlineData("\uD83D alone \uDE00 and \uD83D\uDE00")]
    public void The_output_is_one_line_of_json(string text)
    {
        Document document = SomeReading.DocumentOf(text);
        string line = HearsayJson.Write(SomeReading.Of(document), Versions);

        Assert.DoesNotContain(line, letter => letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f' || char.IsControl(letter));
        Assert.Equal(
            WellFormed(text), JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("text").GetString());
    }

    [Fact]
    public void Every_span_slices_to_its_quote_in_code_points()
    {
        Gen<string> piece = Gen.Elements("a", "é", "漢", "😀", "\uD800", "\uDC00", " ", "\n", "\"", "\\", "🇺🇦", "e\u0301", "\u2028", "\0");
        Gen<(string, int, int)> sample = piece.ListOf(30).Select(list => string.Concat(list))
            .SelectMany(text => Gen.Choose(0, text.Length).SelectMany(a => Gen.Choose(0, text.Length).Select(b => (text, a, b))));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(sample.ToArbitrary(), HasTrueQuote));
    }

    private static bool HasTrueQuote((string Text, int A, int B) sample)
    {
        int start = Whole(sample.Text, Math.Min(sample.A, sample.B));
        int end = Whole(sample.Text, Math.Max(sample.A, sample.B));
        Document document = SomeReading.DocumentOf(sample.Text);
        JsonElement json = Parse(SomeReading.Of(document, SomeReading.ClaimAt(new TextSpan(start, end))));
        JsonElement claim = json.GetProperty("claims")[0];
        string text = json.GetProperty("document").GetProperty("text").GetString()!;
        List<Rune> runes = [.. text.EnumerateRunes()];
        int from = claim.GetProperty("span")[0].GetInt32();
        int to = claim.GetProperty("span")[1].GetInt32();
        string slice = string.Concat(runes[from..to]);
        return slice == claim.GetProperty("text").GetString()
            && json.GetProperty("document").GetProperty("length").GetInt32() == runes.Count;
    }

    /// <summary>The position, moved out of the middle of a pair.</summary>
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(property => property.Name);

    private static JsonElement Parse(DocumentReading reading) => JsonDocument.Parse(HearsayJson.Write(reading, Versions)).RootElement;
}
