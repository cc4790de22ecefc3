using System.Text;

namespace Hearsay.Knowledge;

/// <summary>
/// Reads a lexicon that is embedded in this assembly: one fact a line, columns separated by tabs. Empty lines and lines
/// that begin with <c>#</c> are skipped; spaces at the edges of a cell are dropped.
/// </summary>
internal static class LexiconFile
{
    private const string Root = "Hearsay.Knowledge.";

    /// <summary>The rows of a resource, e.g. <c>English/cues.tsv</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such resource.</exception>
    public static IEnumerable<LexiconRow> Read(string resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        string name = Root + resource.Replace('/', '.');
        using Stream stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(
                $"'{resource}': no such lexicon. Put the file into src/Hearsay/Knowledge/{resource} and build again.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach (LexiconRow row in Read(reader, resource))
        {
            yield return row;
        }
    }

    /// <summary>The rows of <paramref name="reader"/>; <paramref name="name"/> stands in error messages.</summary>
    public static IEnumerable<LexiconRow> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#' && !line.AsSpan().IsWhiteSpace())
            {
                yield return new LexiconRow(name, number, line);
            }
        }
    }
}
