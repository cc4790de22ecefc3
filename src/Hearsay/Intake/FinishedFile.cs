namespace Hearsay.Intake;

/// <summary>Says that everything in a file has been given, where the caller wants to be told.</summary>
public sealed record FinishedFile : IntakeItem
{
    /// <summary>The file, as it was before it was opened.</summary>
    public required FileStamp Stamp { get; init; }

    /// <summary>How many documents were found in it.</summary>
    public int Documents { get; init; }

    /// <summary>How many failures.</summary>
    public int Failures { get; init; }
}
