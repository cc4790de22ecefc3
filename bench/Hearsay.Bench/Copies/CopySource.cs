using System.IO.Compression;
using System.Text;

namespace Hearsay.Bench.Copies;

/// <summary>The texts that the set of copies is made of.</summary>
internal static class CopySource
{
    private const int ShortestPiece = 40;

    private static readonly string[] News = ["te3_silver_newswire.txt.gz", "polnear_train_only.txt.gz", "guardian_sdf.txt.gz"];

    /// <summary>The newswire, one text a block.</summary>
    public static List<string> Newswire() => Blocks(News[0]);

    /// <summary>Other news, one text a block.</summary>
    public static List<string> OtherNews() => [.. News.Skip(1).SelectMany(Blocks)];

    /// <summary>Speeches, cut where a sentence ends into pieces that are as long as the texts of the newswire.</summary>
    public static IEnumerable<string> SpeechPieces(Random random, IReadOnlyList<string> lengths)
    {
        foreach (string file in Directory.GetFiles(PathOf("un-general-debate"), "*.txt.gz").Order(StringComparer.Ordinal))
        {
            foreach (string speech in Read(file).Split("=== ", StringSplitOptions.RemoveEmptyEntries))
            {
                string text = speech[(speech.IndexOf('\n') + 1)..].ReplaceLineEndings(" ");
                for (int at = 0; at < text.Length;)
                {
                    int length = lengths[random.Next(lengths.Count)].Length;
                    int end = at + length < text.Length ? text.IndexOf(". ", at + length, StringComparison.Ordinal) + 1 : text.Length;
                    end = end <= at ? text.Length : end;
                    string piece = text[at..end].Trim();
                    at = end;
                    if (piece.Length >= ShortestPiece)
                    {
                        yield return piece;
                    }
                }
            }
        }
    }

    private static List<string> Blocks(string file) =>
        [.. Read(PathOf(file)).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string PathOf(string file) =>
        Path.Combine(Environment.GetEnvironmentVariable("HEARSAY_DATA") ?? "../shared/data", "corpora", file);
}
