using Hearsay.Intake.Formats;

namespace Hearsay.Intake;

/// <summary>The limits of an intake. Each holds for one file with all that is in it, and none stops the files after it.</summary>
public sealed record IntakeOptions
{
    /// <summary>
    /// The largest file, or line of a JSONL file, record of a WARC file, entry of an archive, that is read, in bytes. By default 64 MiB; at most 1 GiB.
    /// </summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>The most entries of an archive, feed, table or message, with those nested in them. By default 500,000.</summary>
    public int MaxEntries { get; init; } = 500_000;

    /// <summary>The most bytes that an archive unfolds to, with those nested in it. By default 8 GiB.</summary>
    public long MaxUnpackedBytes { get; init; } = 8L << 30;

    /// <summary>How many times its packed size the content of an archive may have, once it is over 1 MiB. By default 200.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>How deep archives and messages may be nested; 1 is an archive of files. By default 4.</summary>
    public int MaxNesting { get; init; } = 4;

    /// <summary>The most pages of a PDF file. By default 5,000.</summary>
    public int MaxPages { get; init; } = 5000;

    /// <summary>How long the reading of one PDF file may take. By default 60 seconds.</summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How much memory the reading of one PDF file may take, in bytes. By default 1 GiB.</summary>
    public long PdfMemory { get; init; } = 1L << 30;

    /// <summary>The columns of a table that are read: the text and what is known of it.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } =
        ["text", "id", "uri", "title", "outlet", "author", "published", "place", "genre", "language"];

    /// <summary>What the columns of tables are called where they are not called as here: <c>text</c> to <c>body</c>.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Opens standard input, read where a path is <c>-</c>.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;

    /// <summary>
    /// Whether a file is known and need not be read again; where it is set, a known file becomes a <see cref="KnownFile"/>, and
    /// behind the last item of every other file stands a <see cref="FinishedFile"/>. Null to read everything.
    /// </summary>
    public Func<FileStamp, bool>? IsKnown { get; init; }

    /// <summary>No text is longer than this, whatever the options say.</summary>
    private const long LongestArray = 1L << 30;

    internal Limits Limits => new()
    {
        Bytes = Math.Min(MaxBytes, LongestArray),
        Entries = MaxEntries,
        UnpackedBytes = MaxUnpackedBytes,
        Ratio = MaxRatio,
        Nesting = MaxNesting,
        Pages = MaxPages,
        PdfTime = PdfTime,
        PdfMemory = PdfMemory,
    };
}
