namespace Hearsay.Weighing.Cases;

/// <summary>An item of evidence as it was taken up: what it says, and where that is from.</summary>
public sealed record EvidenceContent
{
    /// <summary>What it is.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>The id of the claim, happening or document; null for an outside fact.</summary>
    public string? Target { get; init; }

    /// <summary>What it says, in a line.</summary>
    public required string Words { get; init; }

    /// <summary>Where an outside fact is from, in words; null for the others.</summary>
    public string? Source { get; init; }

    /// <summary>An address for an outside fact, or null.</summary>
    public string? Address { get; init; }

    /// <summary>The day that it is of, or null.</summary>
    public string? Date { get; init; }

    /// <summary>What it goes back to; items with the same one share an origin.</summary>
    public required string Origin { get; init; }

    /// <summary>The name of that.</summary>
    public required string OriginName { get; init; }

    /// <summary>The words that it rests on.</summary>
    public IReadOnlyList<CaseQuote> Quotes { get; init; } = [];
}
