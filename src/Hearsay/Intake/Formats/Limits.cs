namespace Hearsay.Intake.Formats;

/// <summary>How much is taken from one file: the same as in the options of an intake.</summary>
internal sealed record Limits
{
    public required long Bytes { get; init; }

    public required int Entries { get; init; }

    public required long UnpackedBytes { get; init; }

    public required int Ratio { get; init; }

    public required int Nesting { get; init; }

    public required int Pages { get; init; }

    public required TimeSpan PdfTime { get; init; }

    public required long PdfMemory { get; init; }
}
