using Hearsay.Documents;

namespace Hearsay.Intake;

/// <summary>A document that was found.</summary>
public sealed record FoundDocument : IntakeItem
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }
}
