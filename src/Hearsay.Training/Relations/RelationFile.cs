using System.Globalization;
using System.Text;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Relations;

/// <summary>
/// Reads and writes relation sets: TSV with a head line that names the columns <c>sentence_id</c>, <c>marked_sentence</c>
/// (with &lt;s&gt;source&lt;/s&gt; and &lt;t&gt;target&lt;/t&gt;) and <c>gold_root</c>.
/// </summary>
internal static class RelationFile
{
    /// <summary>The half to learn from: sentences with odd numbers.</summary>
    public const string Learn = "learn";

    /// <summary>The half to check with: sentences with even numbers.</summary>
    public const string Check = "check";

    private const string RootColumn = "gold_root";

    /// <summary>The rows of a file, or of its <paramref name="half"/>.</summary>
    /// <exception cref="FormatException">A line is not of that form; the message names file and line.</exception>
    public static IReadOnlyList<RelationItem> Read(string path, string? half)
    {
        var items = new List<RelationItem>();
        Dictionary<string, int> columns = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            string[] cells = line.Split('\t');
            if (number == 1)
            {
                columns = cells.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
            }
            else if (line.Length > 0)
            {
                items.Add(ReadItem(line, cells, columns, $"'{path}', line {number}"));
            }
        }

        return half switch
        {
            Learn => [.. items.Where(i => i.Id % 2 != 0)],
            Check => [.. items.Where(i => i.Id % 2 == 0)],
            _ => items,
        };
    }

    /// <summary>Writes the rows with other roots, all else as it was.</summary>
    public static void Write(string path, IReadOnlyList<RelationItem> items, IReadOnlyList<string> roots)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.Write("sentence_id\tmarked_sentence\tgold_root\n");
        for (int i = 0; i < items.Count; i++)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{items[i].Id}\t{items[i].Row}\t{roots[i]}\n"));
        }
    }

    private static RelationItem ReadItem(string line, string[] cells, Dictionary<string, int> columns, string where)
    {
        string? Cell(string name) => columns.TryGetValue(name, out int at) && at < cells.Length ? cells[at] : null;
        if (Cell("marked_sentence") is not { } marked || Cell(RootColumn) is not { Length: > 0 } root
            || !int.TryParse(Cell("sentence_id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int id))
        {
            throw new FormatException($"{where}: 'sentence_id', 'marked_sentence' or 'gold_root' is missing in '{line}'.");
        }

        (string text, TextSpan source, TextSpan target) = Unmark(marked);
        return new RelationItem(id, text, source, target, root, marked);
    }

    private static (string Text, TextSpan Source, TextSpan Target) Unmark(string marked)
    {
        var text = new StringBuilder();
        int[] at = [-1, -1, -1, -1];
        string[] marks = ["<s>", "</s>", "<t>", "</t>"];
        for (int i = 0; i < marked.Length;)
        {
            int mark = Array.FindIndex(marks, m => string.CompareOrdinal(marked, i, m, 0, m.Length) == 0);
            if (mark < 0)
            {
                text.Append(marked[i++]);
                continue;
            }

            at[mark] = at[mark] < 0 ? text.Length : at[mark];
            i += marks[mark].Length;
        }

        return (text.ToString(), SpanOf(at[0], at[1]), SpanOf(at[2], at[3]));
    }

    private static TextSpan SpanOf(int start, int end) => start < 0 || end < start ? default : new TextSpan(start, end);
}
