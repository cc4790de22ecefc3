using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>A document with those of its claims that are handed on, as every format is given them.</summary>
public sealed record ExportedDocument
{
    /// <summary>The document with all claims that were read from it; mentions and notes are left out.</summary>
    public required DocumentReading Reading { get; init; }

    /// <summary>The claims that are handed on, in the order of the reading.</summary>
    public required IReadOnlyList<ExportedClaim> Claims { get; init; }

    /// <summary>When the library took the document in, in universal time, ISO 8601.</summary>
    public required string Added { get; init; }

    /// <summary>What people said of the document.</summary>
    public IReadOnlyList<ExportedRemark> Remarks { get; init; } = [];

    /// <summary>The document.</summary>
    public Document Document => Reading.Document;

    /// <summary>The day of the document, as far as it is known: of its date, else on which the library took it in.</summary>
    public DateOnly Day => DayRange.Parse(Document.Published?.Value)?.First ?? DayRange.Parse(Added[..10])!.Value.First;
}
