using Hearsay.Language.Syntax;
using Hearsay.Weighing.Copies;

namespace Hearsay.Tests.Weighing.Copies;

/// <summary>Texts that nobody wrote: words without sense, the same for the same seed.</summary>
internal static class Texts
{
    /// <summary>A text of as many words, none of which stands in a text of another seed but by chance.</summary>
    public static string Of(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));
    }

    /// <summary>The sketch of a whole text.</summary>
    public static CopySketch Sketch(string text) => CopySketch.Of(text, Whole(text));

    /// <summary>All of a text.</summary>
    public static IReadOnlyList<TextSpan> Whole(string text) => [new TextSpan(0, text.Length)];

    /// <summary>Some of the words of a text.</summary>
    public static string Words(string text, int from, int to) => string.Join(' ', text.Split(' ')[from..to]);

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => "bdfgklmnprstvz"[random.Next(14)].ToString() + "aeiou"[random.Next(5)]));
}
