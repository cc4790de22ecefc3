using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Language.Syntax;
using Hearsay.Weighing.Copies;
using Xunit;

namespace Hearsay.Tests.Weighing.Copies;

public sealed class CopySketchTests
{
    [Fact]
    public void Case_punctuation_accents_and_line_breaks_do_not_count() => Assert.Equal(
        Texts.Sketch("“Skoda’s new plant, in Plzen – the third – opens on 3 May”").ToBytes(),
        Texts.Sketch("ŠKODA'S NEW PLANT\r\nin Plzeň: the\u00A0third opens on 3\tMay.").ToBytes());

    [Fact]
    public void What_is_not_seen_in_print_does_not_part_a_word() => Assert.Equal(
        Texts.Sketch("the information was café news").ToBytes(),
        Texts.Sketch("the infor\u00ADmation was cafe\u0301 ne\u200Bws").ToBytes());

    [Fact]
    public void Only_the_article_counts()
    {
        string text = "Share this. The two sides met on Friday. Share this. They agreed on nothing.";
        TextSpan[] body = [Span(text, "The two sides met on Friday."), Span(text, "They agreed on nothing.")];

        Assert.Equal(Texts.Sketch("The two sides met on Friday. They agreed on nothing.").ToBytes(), CopySketch.Of(text, body).ToBytes());
    }

    [Fact]
    public void Another_order_of_words_is_another_text() =>
        Assert.NotEqual(Texts.Sketch("the dog bit the man").ToBytes(), Texts.Sketch("the man bit the dog").ToBytes());

    [Fact]
    public void An_article_of_ordinary_length_takes_less_than_400_bytes() =>
        Assert.All(Enumerable.Range(0, 20), seed => Assert.InRange(Texts.Sketch(Texts.Of(seed, 600)).Size, 100, 400));

    [Fact]
    public void A_text_without_words_has_an_empty_sketch()
    {
        CopySketch sketch = Texts.Sketch(" … – !");

        Assert.Equal(0, sketch.Words);
        Assert.Equal(0, sketch.Shingles);
    }

    [Fact]
    public void Bytes_of_another_version_or_of_anything_else_are_refused()
    {
        byte[] bytes = Texts.Sketch(Texts.Of(1, 200)).ToBytes();
        byte[] other = [(byte)(bytes[0] + 1), .. bytes[1..]];

        Assert.True(CopySketch.TryRead(bytes, out _));
        Assert.False(CopySketch.TryRead(other, out _));
        Assert.False(CopySketch.TryRead(bytes.AsSpan(0, bytes.Length - 1), out _));
        Assert.False(CopySketch.TryRead([], out _));
    }

    [Fact]
    public void Any_text_survives_the_way_to_bytes_and_back() => Prop.ForAll<NonNull<string>>(text =>
    {
        byte[] bytes = Texts.Sketch(text.Get).ToBytes();
        return CopySketch.TryRead(bytes, out CopySketch? read) && read.ToBytes().AsSpan().SequenceEqual(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Blocks_of_ASCII_are_read_like_single_characters() => Prop.ForAll<NonNull<string>, int>((text, at) =>
    {
        string letters = Texts.Of(at, 60);
        string mixed = letters[..(at & 127)] + text.Get + letters[(at & 127)..];
        return Read(mixed).SequenceEqual(Read(Interspersed(mixed)));
    }).QuickCheckThrowOnFailure();

    /// <summary>Sketches are kept in libraries: whoever changes this raises the version.</summary>
    [Fact]
    public void A_text_has_the_same_sketch_on_every_machine() => Assert.Equal(
        "ED091C28649CBAC5",
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Texts.Sketch(Pinned).ToBytes()))[..16]);

    [Fact]
    public void Any_bytes_are_read_or_refused() => Prop.ForAll<byte[]>(bytes =>
        !CopySketch.TryRead(bytes, out CopySketch? sketch) || sketch.ToBytes().AsSpan().SequenceEqual(bytes)).QuickCheckThrowOnFailure();

    private static string Pinned { get; } = string.Join(
        ' ', Enumerable.Range(0, 300).Select(i => i % 7 == 0 ? $"é“{i * 7919}”" : $"word{i} of a-sentence's"));

    private static uint[] Read(string text) => ShingleReader.Mine.Read(text, Texts.Whole(text)).ToArray();

    /// <summary>With a character that is passed over between all others, so that no block is ASCII.</summary>
    private static string Interspersed(string text)
    {
        var builder = new StringBuilder();
        foreach (char c in text)
        {
            builder.Append(c).Append('\u00AD');
        }

        return builder.ToString();
    }

    private static TextSpan Span(string text, string part)
    {
        int start = text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(start, start + part.Length);
    }
}
