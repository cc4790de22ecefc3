using Hearsay.Documents;

namespace Hearsay.Exchange.Events;

/// <summary>The days of an event, and how finely they are known.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="IsStated">Whether the text gives them; else they are those of the document.</param>
internal readonly record struct EventTime(DateOnly First, DateOnly Last, bool IsStated)
{
    /// <summary>The days of a claim: those it states, else that of its document.</summary>
    public static EventTime Of(ExportedDocument document, Claim claim) => DayRange.Of(claim.Time) is { } days
        ? new EventTime(days.First, days.Last, claim.Time!.Basis != TimeBasis.Document)
        : new EventTime(document.Day, document.Day, false);

    /// <summary>How many days they are.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;
}
