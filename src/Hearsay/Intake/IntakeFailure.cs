namespace Hearsay.Intake;

/// <summary>Something that could not be read. It never stops the rest of the batch.</summary>
public sealed record IntakeFailure : IntakeItem
{
    /// <summary>Where in the file, e.g. <c>line 12</c>, or null for the whole of it.</summary>
    public string? Place { get; init; }

    /// <summary>What happened, without a full stop.</summary>
    public required string Reason { get; init; }

    /// <summary>What to do about it, as a sentence.</summary>
    public required string Advice { get; init; }

    /// <summary>The whole message: <c>'x.pdf': a PDF file. Convert it to text first, e.g. pdftotext.</c></summary>
    public override string ToString() =>
        Place is null ? $"'{Uri}': {Reason}. {Advice}" : $"'{Uri}', {Place}: {Reason}. {Advice}";
}
