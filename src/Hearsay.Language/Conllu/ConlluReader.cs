using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Conllu;

/// <summary>
/// Reads CoNLL-U, the format of Universal Dependencies: ten columns, one word a line, blank lines between sentences.
/// Empty nodes (<c>8.1</c>) and enhanced dependencies are skipped.
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
        var rows = new List<string[]>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    yield return Build(comments, rows, name, number);
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
                string[] row = line.Split('\t');
                if (row.Length != Columns)
                {
                    throw new FormatException(
                        $"'{name}', line {number}: {row.Length} columns where CoNLL-U has {Columns}. Check that they are separated by tabs.");
                }

                rows.Add(row);
            }
        }

        if (rows.Count > 0)
        {
            yield return Build(comments, rows, name, number);
        }
    }

    private static ConlluSentence Build(List<string> comments, List<string[]> rows, string name, int line)
    {
        int count = rows.Count(r => IsWord(r[0]));
        var spans = new TextSpan[count];
        var forms = new string[count];
        var joined = new bool[count];
        var misc = new string[count];
        var columns = new SyntaxColumns(count);
        var text = new StringBuilder();
        int word = 0;
        int lastOfMultiword = 0;
        bool glued = false;
        bool gluedAfterMultiword = false;
        foreach (string[] row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            int dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                lastOfMultiword = Number(row[0][(dash + 1)..], name, line);
                gluedAfterMultiword = row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                continue;
            }

            int id = Number(row[0], name, line);
            if (id != word + 1)
            {
                throw new FormatException($"'{name}', sentence before line {line}: word {row[0]} where {word + 1} was due.");
            }

            if (word > 0 && !glued)
            {
                text.Append(' ');
            }

            joined[word] = word > 0 && word < lastOfMultiword && id <= lastOfMultiword && IsInside(rows, id);
            spans[word] = new TextSpan(text.Length, text.Length + row[1].Length);
            forms[word] = row[1];
            text.Append(row[1]);
            columns.Lemmas[word] = row[2];
            columns.Upos[word] = ParseUpos(row[3]);
            columns.Xpos[word] = row[4] == "_" ? "" : row[4];
            columns.Features[word] = row[5] == "_" ? "" : row[5];
            columns.Heads[word] = row[6] == "_" ? -1 : Number(row[6], name, line) - 1;
            columns.Deprels[word] = row[7] == "_" ? "" : row[7];
            misc[word] = row[9] == "_" ? "" : row[9];
            glued = id < lastOfMultiword
                || (id == lastOfMultiword && gluedAfterMultiword)
                || row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            word++;
        }

        return new ConlluSentence(new Sentence(text.ToString(), spans, forms, joined, columns, []), [.. comments], misc)
        {
            IsGluedToNext = glued,
        };
    }

    private static bool IsInside(List<string[]> rows, int id)
    {
        foreach (string[] row in rows)
        {
            int dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0
                && int.Parse(row[0].AsSpan(0, dash), CultureInfo.InvariantCulture) < id
                && int.Parse(row[0].AsSpan(dash + 1), CultureInfo.InvariantCulture) >= id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(string id) =>
        !id.Contains('-', StringComparison.Ordinal) && !id.Contains('.', StringComparison.Ordinal);

    private static int Number(string text, string name, int line) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw new FormatException($"'{name}', sentence before line {line}: '{text}' is not a word number.");

    private static UniversalPos ParseUpos(string tag) =>
        UniversalPosNames.TryParse(tag, out UniversalPos pos) ? pos : UniversalPos.X;
}
