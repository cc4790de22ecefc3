using System.IO.Compression;
using System.Text;

namespace Hearsay.Language.Conllu;

/// <summary>
/// Reads CoNLL-U, the format of Universal Dependencies: ten columns, one word a line, blank lines between sentences.
/// Empty nodes (<c>8.1</c>) and enhanced dependencies are skipped; of the MISC column of multiword tokens only
/// <c>SpaceAfter</c> is read.
/// </summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads a file; one that ends in <c>.gz</c> is unpacked.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names file and line.</exception>
    public static IEnumerable<ConlluSentence> ReadFile(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach (ConlluSentence sentence in Read(reader, path))
        {
            yield return sentence;
        }
    }

    /// <summary>Reads sentences from <paramref name="reader"/>; <paramref name="name"/> stands in error messages.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names <paramref name="name"/> and line.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var comments = new List<string>();
        var rows = new List<ConlluRow>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                if (rows.Count > 0)
                {
                    yield return new ConlluSentenceBuilder(rows).Build(comments);
                    comments = [];
                    rows = [];
                }
            }
            else if (line[0] == '#')
            {
                comments.Add(line);
            }
            else
            {
                rows.Add(ReadRow(line, name, number));
            }
        }

        if (rows.Count > 0)
        {
            yield return new ConlluSentenceBuilder(rows).Build(comments);
        }
    }

    private static ConlluRow ReadRow(string line, string name, int number)
    {
        var row = new ConlluRow(line.Split('\t'), name, number);
        return row.Columns.Length == Columns
            ? row
            : throw row.Fail($"{row.Columns.Length} columns where CoNLL-U has {Columns}. Check that they are separated by tabs.");
    }
}
