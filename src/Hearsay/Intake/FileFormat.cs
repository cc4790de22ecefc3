namespace Hearsay.Intake;

/// <summary>What a file holds.</summary>
internal enum FileFormat
{
    /// <summary>To be told from the first bytes, as for standard input.</summary>
    Unknown,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown: plain text with marks.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A feed: RSS or Atom.</summary>
    Feed,

    /// <summary>A message, or a page with its parts saved as one.</summary>
    Mail,

    /// <summary>A web archive.</summary>
    Warc,

    /// <summary>A file of one of these kinds, packed with gzip.</summary>
    Gzip,

    /// <summary>A table with named columns.</summary>
    Csv,

    /// <summary>A text of Word.</summary>
    Word,

    /// <summary>A text in the OpenDocument format.</summary>
    OpenDocument,

    /// <summary>A zip archive of files of these kinds.</summary>
    Zip,
}
