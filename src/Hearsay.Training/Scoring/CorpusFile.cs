namespace Hearsay.Training.Scoring;

/// <summary>
/// Gets the documents of a corpus that is one file of plain text: where lines <c>=== NAME</c> go before the documents, by
/// these names; else documents are parted by blank lines and called by their numbers, from 1. Lines are joined by <c>\n</c>.
/// </summary>
internal static class CorpusFile
{
    private const string Head = "=== ";

    /// <summary>The texts of those documents in <paramref name="wanted"/> that the file has.</summary>
    public static Dictionary<string, string> Read(string path, IReadOnlySet<string> wanted)
    {
        using StreamReader reader = GoldFile.Open(path);
        return Read(reader, wanted);
    }

    /// <summary>The texts of those documents in <paramref name="wanted"/> that are there.</summary>
    public static Dictionary<string, string> Read(TextReader reader, IReadOnlySet<string> wanted)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = new List<string>();
        string? name = null;
        int number = 0;
        while (ReadLine(reader) is { } line)
        {
            if (line.StartsWith(Head, StringComparison.Ordinal))
            {
                Keep(name);
                name = line[Head.Length..];
            }
            else if (name is not null || !line.AsSpan().Trim(" \t").IsEmpty)
            {
                lines.Add(line);
            }
            else
            {
                KeepNumbered();
            }
        }

        if (name is null)
        {
            KeepNumbered();
        }

        Keep(name);
        return found;

        void KeepNumbered()
        {
            if (lines.Count > 0)
            {
                Keep((++number).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        void Keep(string? document)
        {
            if (document is not null && wanted.Contains(document))
            {
                found[document] = string.Join('\n', lines).Trim('\n');
            }

            lines.Clear();
        }
    }

    // A carriage return that stands alone is no end of a line here.
    private static string? ReadLine(TextReader reader)
    {
        var line = new System.Text.StringBuilder();
        int next;
        while ((next = reader.Read()) >= 0 && next != '\n')
        {
            line.Append((char)next);
        }

        if (next < 0 && line.Length == 0)
        {
            return null;
        }

        return line.ToString() is [.. var body, '\r'] ? body : line.ToString();
    }
}
