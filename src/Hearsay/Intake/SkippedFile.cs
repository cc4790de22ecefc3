namespace Hearsay.Intake;

/// <summary>A file in a folder that is of no kind that is read. Not an error, but worth a note.</summary>
public sealed record SkippedFile : IntakeItem
{
    /// <summary>Why, without a full stop.</summary>
    public required string Reason { get; init; }

    /// <summary>The whole message.</summary>
    public override string ToString() => $"'{Uri}': {Reason}.";
}
