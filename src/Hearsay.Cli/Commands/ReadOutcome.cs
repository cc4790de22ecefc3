using Hearsay.Cli.Flow;
using Hearsay.Documents;
using Hearsay.Intake;

namespace Hearsay.Cli.Commands;

/// <summary>What became of one thing that an intake found.</summary>
/// <param name="Item">What was found.</param>
/// <param name="Reading">Its reading, or null.</param>
/// <param name="Output">What is printed of it, after the JSON if there is any; empty without a reading.</param>
/// <param name="Failure">Why there is no reading, or null.</param>
internal sealed record ReadOutcome(IntakeItem Item, DocumentReading? Reading, string Output, string? Failure)
{
    /// <summary>The reading as a line of JSON, if that is what is printed.</summary>
    public Utf8Pieces? Json { get; init; }
}
