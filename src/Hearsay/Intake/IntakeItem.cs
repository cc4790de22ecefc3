namespace Hearsay.Intake;

/// <summary>What an intake found in one place: a document, a failure, or a file that it passes over.</summary>
public abstract record IntakeItem
{
    /// <summary>The file or the place in it, as a reader of messages would look for it.</summary>
    public required string Uri { get; init; }

    /// <summary>How many bytes of the input this item stands for; over a batch they add up to its size.</summary>
    public long Bytes { get; init; }
}
