namespace Hearsay.Intake.Formats;

/// <summary>Takes away what a printer put at the top and the bottom of every page: page numbers and lines that come back.</summary>
internal static class RunningHeads
{
    private const int Deepest = 2;
    private const int FewestPages = 3;
    private const double MostPages = 0.5;

    /// <summary>Empties those lines.</summary>
    public static void Remove(IReadOnlyList<List<string>> pages)
    {
        for (int depth = 0; depth < Deepest; depth++)
        {
            bool any = RemoveEdge(pages, lines => lines.FindIndex(line => line.Length > 0));
            any |= RemoveEdge(pages, lines => lines.FindLastIndex(line => line.Length > 0));
            if (!any)
            {
                return;
            }
        }
    }

    private static bool RemoveEdge(IReadOnlyList<List<string>> pages, Func<List<string>, int> edge)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (List<string> lines in pages)
        {
            if (edge(lines) is var at and >= 0)
            {
                string shape = Shape(lines[at]);
                counts[shape] = counts.GetValueOrDefault(shape) + 1;
            }
        }

        bool any = false;
        foreach (List<string> lines in pages)
        {
            int at = edge(lines);
            if (at >= 0 && (IsPageNumber(lines[at]) || (IsRunning(counts[Shape(lines[at])], pages.Count) && HasMore(lines))))
            {
                lines[at] = "";
                any = true;
            }
        }

        return any;
    }

    /// <summary>What stands alone on its page is its text.</summary>
    private static bool HasMore(List<string> lines) => lines.Count(line => line.Length > 0) > 1;

    private static bool IsRunning(int count, int pages) => count >= FewestPages && count >= MostPages * pages;

    /// <summary><c>12</c>, <c>- 12 -</c>, <c>Page 12</c>, <c>12 of 40</c>, <c>12/40</c>.</summary>
    private static bool IsPageNumber(string line)
    {
        string shape = Shape(line).Replace("Page", "", StringComparison.OrdinalIgnoreCase).Replace("of", "/", StringComparison.OrdinalIgnoreCase);
        string marks = string.Concat(shape.Where(value => !char.IsWhiteSpace(value) && value is not ('-' or '–' or '—' or '|' or '.')));
        return line.Length <= 20 && marks is "#" or "#/#";
    }

    /// <summary>The line with each number as one mark.</summary>
    private static string Shape(string line)
    {
        var shape = new System.Text.StringBuilder(line.Length);
        foreach (char value in line)
        {
            if (!char.IsAsciiDigit(value))
            {
                shape.Append(value);
            }
            else if (shape.Length == 0 || shape[^1] != '#')
            {
                shape.Append('#');
            }
        }

        return shape.ToString();
    }
}
