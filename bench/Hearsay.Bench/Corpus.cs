using System.IO.Compression;

namespace Hearsay.Bench;

/// <summary>The texts that the benchmarks read, from the folder of the gold sets.</summary>
internal static class Corpus
{
    /// <summary>The first characters of the newswire that <c>bench/run</c> measures on.</summary>
    public static string Newswire(int length)
    {
        using StreamReader reader = Open("corpora/te3_silver_newswire.txt.gz");
        var text = new char[length];
        return new string(text, 0, reader.ReadBlock(text));
    }

    /// <summary>A treebank as it is written.</summary>
    public static string Treebank()
    {
        using StreamReader reader = Open("ud/en_ewt-ud-dev.conllu.gz");
        return reader.ReadToEnd();
    }

    private static StreamReader Open(string file)
    {
        string path = Path.Combine(Environment.GetEnvironmentVariable("HEARSAY_DATA") ?? "../shared/data", file);
        return new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
    }
}
