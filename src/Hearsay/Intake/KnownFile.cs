namespace Hearsay.Intake;

/// <summary>A file that the caller knows already, passed over.</summary>
public sealed record KnownFile : IntakeItem
{
    /// <summary>The file.</summary>
    public required FileStamp Stamp { get; init; }
}
