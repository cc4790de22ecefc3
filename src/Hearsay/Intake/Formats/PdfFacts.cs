using System.Globalization;

namespace Hearsay.Intake.Formats;

/// <summary>What a PDF file says of itself, as <c>pdfinfo</c> prints it: a key, a colon and the value on each line.</summary>
internal sealed record PdfFacts
{
    private static readonly string[] Programs =
        ["Microsoft Word", "Microsoft PowerPoint", "untitled", ".doc", ".pdf", ".indd", ".qxd", ".tex", ".odt", ".rtf", ".dvi"];

    /// <summary>The title, unless a program has put the name of a file there.</summary>
    public string? Title { get; private init; }

    /// <summary>The author.</summary>
    public string? Author { get; private init; }

    /// <summary>When the file was made.</summary>
    public string? Made { get; private init; }

    /// <summary>The number of pages that it declares.</summary>
    public int Pages { get; private init; }

    /// <summary>Reads what the tool printed.</summary>
    public static PdfFacts Of(string printed)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in printed.Split('\n'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string value = colon > 0 ? line[(colon + 1)..].Trim() : "";
            if (value.Length > 0)
            {
                values.TryAdd(line[..colon], value);
            }
        }

        string? made = values.GetValueOrDefault("CreationDate");
        return new PdfFacts
        {
            Title = values.GetValueOrDefault("Title") is { } title && IsTitle(title) ? title : null,
            Author = values.GetValueOrDefault("Author") is { } author && author.Contains(' ', StringComparison.Ordinal) ? author : null,
            Made = made is { Length: > 10 } ? made[..10] : made,
            Pages = int.TryParse(values.GetValueOrDefault("Pages"), CultureInfo.InvariantCulture, out int pages) ? pages : 0,
        };
    }

    private static bool IsTitle(string title) =>
        title.Contains(' ', StringComparison.Ordinal)
        && !Array.Exists(Programs, name => title.Contains(name, StringComparison.OrdinalIgnoreCase));
}
