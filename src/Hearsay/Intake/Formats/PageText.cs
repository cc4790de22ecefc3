using System.Text;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Joins pages as a printer set them into running text: heads and feet that come back on every page go, lines become paragraphs
/// again, and words that were parted at the end of a line are whole.
/// </summary>
internal sealed class PageText
{
    /// <summary>A line this much shorter than the column ends a paragraph.</summary>
    private const double Full = 0.7;

    private const int NarrowestColumn = 30;
    private const int LongestWord = 60;

    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly HashSet<string> hyphenated;
    private readonly int column;
    private bool goesOn;

    private PageText(IReadOnlyList<List<string>> pages)
    {
        hyphenated = FindHyphenated(pages);
        column = ColumnOf(pages);
    }

    /// <summary>The text, and where each page begins in it.</summary>
    public static (string Text, IReadOnlyList<int> Starts) Join(IReadOnlyList<string> pages)
    {
        List<List<string>> lines = [.. pages.Select(page => page.Split('\n').Select(line => line.Trim()).ToList())];
        RunningHeads.Remove(lines);
        var joined = new PageText(lines);
        foreach (List<string> page in lines)
        {
            joined.AddPage(page);
        }

        string text = joined.text.ToString();
        string end = text.TrimEnd('\n');
        return (end + "\n", [.. joined.starts.Select(start => Math.Min(start, end.Length))]);
    }

    private void AddPage(List<string> lines)
    {
        int first = lines.FindIndex(line => line.Length > 0);
        if (first < 0)
        {
            starts.Add(text.Length);
            return;
        }

        int last = lines.FindLastIndex(line => line.Length > 0);
        if (text.Length > 0 && !(goesOn && char.IsLower(lines[first][0])))
        {
            Part();
        }

        starts.Add(text.Length);
        for (int i = first; i <= last; i++)
        {
            AddLine(lines[i], i < last ? lines[i + 1] : null);
        }
    }

    private void AddLine(string line, string? next)
    {
        if (line.Length == 0)
        {
            Part();
            return;
        }

        text.Append(line);
        goesOn = next is null && !EndsSentence(line);
        if (next is null)
        {
            text.Append(goesOn ? ' ' : '\n');
            return;
        }

        if (next.Length > 0 && IsParted(line, next, out bool keepsHyphen))
        {
            text.Length -= keepsHyphen ? 0 : 1;
            return;
        }

        text.Append(next.Length > 0 && IsContinued(line, next) ? ' ' : '\n');
    }

    /// <summary>An empty line, once.</summary>
    private void Part()
    {
        goesOn = false;
        while (text.Length > 0 && text[^1] is ' ' or '\n')
        {
            text.Length--;
        }

        text.Append(text.Length > 0 ? "\n\n" : "");
    }

    private bool IsContinued(string line, string next) =>
        char.IsLower(next[0]) || (line.Length >= Full * column && line.Length >= NarrowestColumn && !(EndsSentence(line) && line.Length < 0.85 * column));

    /// <summary>Whether a word was parted here. Its hyphen stays if the text writes the word with one elsewhere.</summary>
    private bool IsParted(string line, string next, out bool keepsHyphen)
    {
        keepsHyphen = false;
        if (line.Length < 3 || line[^1] is not ('-' or '\u00AD' or '\u2010') || !char.IsLetter(line[^2]) || !char.IsLower(next[0]))
        {
            return false;
        }

        int start = line.Length - 1;
        while (start > 0 && char.IsLetter(line[start - 1]))
        {
            start--;
        }

        int end = 0;
        while (end < next.Length && char.IsLetter(next[end]))
        {
            end++;
        }

        keepsHyphen = hyphenated.Contains($"{line[start..^1]}-{next[..end]}");
        return true;
    }

    /// <summary>The words that the text writes with a hyphen within a line.</summary>
    private static HashSet<string> FindHyphenated(IReadOnlyList<List<string>> pages)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in pages.SelectMany(lines => lines))
        {
            for (int at = line.IndexOf('-', StringComparison.Ordinal); at > 0; at = line.IndexOf('-', at + 1))
            {
                int start = at;
                int end = at + 1;
                while (start > 0 && char.IsLetter(line[start - 1]))
                {
                    start--;
                }

                while (end < line.Length && char.IsLetter(line[end]))
                {
                    end++;
                }

                if (start < at && end > at + 1 && end - start <= LongestWord)
                {
                    words.Add(line[start..end]);
                }
            }
        }

        return words;
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or '”' or '"' or '’' or ':' or ')';

    /// <summary>The length that nine of ten lines do not exceed.</summary>
    private static int ColumnOf(IReadOnlyList<List<string>> pages)
    {
        List<int> lengths = [.. pages.SelectMany(lines => lines).Select(line => line.Length).Where(length => length > 0).Order()];
        return lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 9 / 10];
    }
}
