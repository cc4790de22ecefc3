using FsCheck;
using FsCheck.Fluent;
using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading;
using Xunit;

namespace Hearsay.Tests.Reading;

/// <summary>Whatever is in a text, it is read to the end, and every span lies within it.</summary>
public sealed class HostileTextTests
{
    private static readonly Reader Reader = new(LanguageReader.Load());

    private static readonly string[] Pieces =
    [
        "The minister", "he", "said", "denied", "that", "if", "\u201c", "\u201d", "\"", "'", "(", ")", "\u2014", ":", ";", ",", ".", "?", "!", "\u2026",
        "Moscow", "the Kremlin's", "Baku", "U.N.", "11.11.21", "October 10", "last Tuesday", "in 2014", "at least 9", "1e999", "\u0663\u0664",
        "99999999999999999999999", "would have", "in order to", "not", "killed", "attack on", "according to", "\n", "\n\n", "\t", "\ud800", "\udfff",
        "\U0001F600", "\u202e", "\u0000", "\u0007", "\u05e9\u05dc\u05d5\u05dd", "http://a.b/c", "&amp;", "- ", "* ", "www", "\u00ad", "\u200b", "e\u0301",
    ];

    [Fact]
    public void Any_mixture_of_words_marks_and_characters_is_read_within_bounds() => Prop
        .ForAll(Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary(), IsReadWithinBounds)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(120));

    [Theory]
    [InlineData("\"He said ", 3_000)]
    [InlineData("(", 20_000)]
    [InlineData("that ", 5_000)]
    [InlineData("Minister Smith said Minister Jones said ", 1_000)]
    [InlineData("\u201cNo.\u201d ", 2_000)]
    [InlineData("1", 50_000)]
    [InlineData("1,", 20_000)]
    public void The_same_over_and_over_is_read_to_the_end(string piece, int times) =>
        Assert.True(IsReadWithinBounds(string.Concat(Enumerable.Repeat(piece, times))));

    private static bool IsReadWithinBounds(string text)
    {
        var document = new Document { Id = "d-0", Uri = "hostile.txt", Text = text, Body = [new TextSpan(0, text.Length)] };
        DocumentReading reading = Reader.Read(document);
        return reading.Claims.All(c => Spans(c).All(s => s.Start >= 0 && s.End <= text.Length && !s.IsEmpty))
            && reading.Mentions.All(m => m.Span.Of(text) == m.Text);
    }

    private static IEnumerable<TextSpan> Spans(Claim claim) =>
    [
        claim.Span, claim.Predicate.Span,
        .. claim.Sources.SelectMany(s => s.Content),
        .. claim.Sources.Select(s => s.Span).OfType<TextSpan>(),
        .. claim.Sources.Select(s => s.Cue).OfType<TextSpan>(),
        .. claim.Actors.Concat(claim.Recipients).Select(a => a.Span).OfType<TextSpan>(),
        .. claim.Quantities.Select(q => q.Span),
        .. claim.Loaded.Select(l => l.Span),
    ];
}
