using System.Text;

namespace Hearsay.Training.Scoring;

/// <summary>Reads and writes IOB2 files: number, form, tag and more columns, cut by tabs; blank lines between sentences.</summary>
internal static class Iob2File
{
    /// <summary>Reads a file, packed or not.</summary>
    /// <exception cref="FormatException">A line has no tag; the message names file and line.</exception>
    public static IEnumerable<Iob2Sentence> Read(string path)
    {
        using StreamReader reader = GoldFile.Open(path);
        foreach (Iob2Sentence sentence in Read(reader, path))
        {
            yield return sentence;
        }
    }

    public static IEnumerable<Iob2Sentence> Read(TextReader reader, string name)
    {
        var comments = new List<string>();
        var rows = new List<string[]>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] == '#' && rows.Count == 0)
            {
                comments.Add(line);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                rows.Add(ReadRow(line, name, number));
            }
            else if (rows.Count > 0)
            {
                yield return new Iob2Sentence(comments, rows);
                comments = [];
                rows = [];
            }
        }

        if (rows.Count > 0)
        {
            yield return new Iob2Sentence(comments, rows);
        }
    }

    /// <summary>Writes the sentences with other tags, all else as it was.</summary>
    public static void Write(string path, IReadOnlyList<Iob2Sentence> sentences, IReadOnlyList<string[]> tags)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (int s = 0; s < sentences.Count; s++)
        {
            foreach (string comment in sentences[s].Comments)
            {
                output.Write(comment + "\n");
            }

            for (int i = 0; i < sentences[s].Rows.Count; i++)
            {
                string[] row = [.. sentences[s].Rows[i]];
                row[Iob2Sentence.Tag] = tags[s][i];
                output.Write(string.Join('\t', row) + "\n");
            }

            output.Write('\n');
        }
    }

    private static string[] ReadRow(string line, string name, int number)
    {
        string[] row = line.Split('\t');
        string tag = row.Length > Iob2Sentence.Tag ? row[Iob2Sentence.Tag] : "";
        return tag == "O" || tag.StartsWith("B-", StringComparison.Ordinal) || tag.StartsWith("I-", StringComparison.Ordinal)
            ? row
            : throw new FormatException($"'{name}', line {number}: no IOB2 tag in the third column. Columns are separated by tabs.");
    }
}
