using Hearsay.Intake.Formats;

namespace Hearsay.Intake;

/// <summary>What the names of files say of their formats.</summary>
internal static class FileFormats
{
    /// <summary>The extensions that are read, for messages.</summary>
    public const string All = ".txt, .md, .html, .jsonl, .pdf, .docx, .odt, .eml, .mhtml, .rss, .atom, .xml (feeds), .warc, .csv, .zip, and these with .gz";

    /// <summary>What a file of this name should hold; <see cref="FileFormat.Unknown"/> if it is not read.</summary>
    public static FileFormat OfName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => FileFormat.Text,
        ".md" or ".markdown" => FileFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => FileFormat.Html,
        ".jsonl" or ".ndjson" => FileFormat.JsonLines,
        ".pdf" => FileFormat.Pdf,
        ".docx" or ".docm" or ".dotx" => FileFormat.Word,
        ".odt" or ".ott" => FileFormat.OpenDocument,
        ".eml" or ".mhtml" or ".mht" => FileFormat.Mail,
        ".rss" or ".atom" or ".rdf" or ".xml" => FileFormat.Feed,
        ".zip" => FileFormat.Zip,
        ".warc" => FileFormat.Warc,
        ".csv" or ".tsv" => FileFormat.Csv,
        ".gz" => OfName(Path.GetFileNameWithoutExtension(name)) == FileFormat.Unknown ? FileFormat.Unknown : FileFormat.Gzip,
        _ => FileFormat.Unknown,
    };

    /// <summary>Why a file of this name is passed over.</summary>
    public static string PassedOver(string name) => Path.GetExtension(name) is { Length: > 0 } extension
        ? $"passed over, as {EntryName.Show(extension)} files are not read"
        : "passed over, as files without extension are not read";

    /// <summary>The format as it is called in messages.</summary>
    public static string NameOf(FileFormat format) => format switch
    {
        FileFormat.Html => "a web page",
        FileFormat.JsonLines => "JSONL",
        FileFormat.Pdf => "a PDF file",
        FileFormat.Word => "a text of Word",
        FileFormat.OpenDocument => "an OpenDocument text",
        FileFormat.Mail => "a message",
        FileFormat.Warc => "a web archive",
        FileFormat.Gzip => "packed with gzip",
        FileFormat.Csv => "a table",
        FileFormat.Feed => "a feed",
        FileFormat.Zip => "a zip archive",
        _ => "plain text",
    };
}
