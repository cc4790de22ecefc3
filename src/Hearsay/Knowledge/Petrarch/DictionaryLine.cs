using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Knowledge.Petrarch;

/// <summary>A line of a PETRARCH dictionary, its comments removed.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Text">The line without comments and without spaces at its edges; never empty.</param>
internal sealed partial record DictionaryLine(string File, int Number, string Text)
{
    private static readonly char[] Breaks = ['_', ' ', '-', '\t'];

    /// <summary>The error to throw for this line; it names file and line.</summary>
    public FormatException Fail(string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"'{File}', line {Number}: {message}."));

    /// <summary>The lines of a file that say something.</summary>
    public static IEnumerable<DictionaryLine> Read(string path)
    {
        bool isComment = false;
        int number = 0;
        foreach (string raw in System.IO.File.ReadLines(path))
        {
            number++;
            string line = WithoutTags(raw, ref isComment);
            int hash = IndexOfComment(line);
            line = (hash < 0 ? line : line[..hash]).Trim();
            if (line.Length > 0)
            {
                yield return new DictionaryLine(path, number, line);
            }
        }
    }

    /// <summary>The upper-case words of a name: <c>BARAD-DUR</c> has two, as <c>MINAS_TIRITH</c> has.</summary>
    public static string[] WordsOf(string name) =>
        name.ToUpperInvariant().Split(Breaks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text before the first code in brackets, and the codes.</summary>
    public (string Name, string[] Codes) Split()
    {
        string[] codes = [.. Bracketed().Matches(Text).Select(m => m.Groups[1].Value.Trim())];
        int at = Text.IndexOf('[', StringComparison.Ordinal);
        if (at >= 0 && codes.Length == 0)
        {
            throw Fail("a bracket is open that is not closed");
        }

        return ((at < 0 ? Text : Text[..at]).Trim(), codes);
    }

    private static string WithoutTags(string line, ref bool isComment)
    {
        if (isComment)
        {
            int end = line.IndexOf("-->", StringComparison.Ordinal);
            if (end < 0)
            {
                return "";
            }

            isComment = false;
            line = line[(end + 3)..];
        }

        Match start = TagStart().Match(line);
        if (!start.Success)
        {
            return line;
        }

        int close = line.IndexOf("-->", start.Index, StringComparison.Ordinal);
        isComment = close < 0;
        return line[..start.Index] + (close < 0 ? "" : line[(close + 3)..]);
    }

    /// <summary>Where a comment starts; <c>[###]</c> is a code.</summary>
    private static int IndexOfComment(string line)
    {
        int depth = 0;
        for (int i = 0; i < line.Length; i++)
        {
            depth += line[i] switch { '[' => 1, ']' when depth > 0 => -1, _ => 0 };
            if (line[i] == '#' && (depth == 0 || line.IndexOf(']', i) < 0))
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"<\s*!\s*--", RegexOptions.CultureInvariant)]
    private static partial Regex TagStart();

    [GeneratedRegex(@"\[([^\]]*)\]?", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
