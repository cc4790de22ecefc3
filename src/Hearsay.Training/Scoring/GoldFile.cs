using System.IO.Compression;
using System.Text;

namespace Hearsay.Training.Scoring;

/// <summary>Opens gold files, packed or not.</summary>
internal static class GoldFile
{
    public static StreamReader Open(string path)
    {
        Stream file = File.OpenRead(path);
        return new StreamReader(
            path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file,
            Encoding.UTF8);
    }
}
