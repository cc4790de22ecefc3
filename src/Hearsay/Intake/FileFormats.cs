namespace Hearsay.Intake;

/// <summary>What the names of files say of their formats.</summary>
internal static class FileFormats
{
    /// <summary>The extensions that are read, for messages.</summary>
    public const string All = ".txt, .md, .html, .jsonl and .pdf";

    /// <summary>What a file of this name should hold; <see cref="FileFormat.Unknown"/> if it is not read.</summary>
    public static FileFormat OfName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => FileFormat.Text,
        ".md" or ".markdown" => FileFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => FileFormat.Html,
        ".jsonl" or ".ndjson" => FileFormat.JsonLines,
        ".pdf" => FileFormat.Pdf,
        _ => FileFormat.Unknown,
    };

    /// <summary>The format as it is called in messages.</summary>
    public static string NameOf(FileFormat format) => format switch
    {
        FileFormat.Html => "a web page",
        FileFormat.JsonLines => "JSONL",
        FileFormat.Pdf => "a PDF file",
        _ => "plain text",
    };
}
