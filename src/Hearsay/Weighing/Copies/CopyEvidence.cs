namespace Hearsay.Weighing.Copies;

/// <summary>What two documents have in common, and why it is called what it is called.</summary>
public sealed record CopyEvidence
{
    /// <summary>The id of the first document.</summary>
    public required string First { get; init; }

    /// <summary>The id of the second document.</summary>
    public required string Second { get; init; }

    /// <summary>How much of each other they have.</summary>
    public required CopyKind Kind { get; init; }

    /// <summary>The share of the first document's words that stand in the second too, in shared passages; 0 to 1.</summary>
    public required double ShareOfFirst { get; init; }

    /// <summary>The share of the second document's words that stand in the first too, in shared passages; 0 to 1.</summary>
    public required double ShareOfSecond { get; init; }

    /// <summary>The passages that both have, in the order of the first document.</summary>
    public required IReadOnlyList<CopyPassage> Passages { get; init; }

    /// <summary>The news agencies that the first document credits.</summary>
    public required IReadOnlyList<WireCredit> CreditsOfFirst { get; init; }

    /// <summary>The news agencies that the second document credits.</summary>
    public required IReadOnlyList<WireCredit> CreditsOfSecond { get; init; }

    /// <summary>Which was published first.</summary>
    public required CopyOrder Order { get; init; }

    /// <summary>All that, in plain words, a sentence each.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Whether the two belong into one group of copies.</summary>
    public bool IsCopy => Kind is CopyKind.Exact or CopyKind.Near or CopyKind.Partial;

    /// <summary>Whether one has text of the other, be it a copy or a quotation.</summary>
    public bool SharesText => IsCopy || Kind == CopyKind.Quoted;

    /// <summary>The larger of both shares.</summary>
    public double LargerShare => double.Max(ShareOfFirst, ShareOfSecond);

    /// <summary>The number of words in shared passages.</summary>
    public int SharedWords => Passages.Sum(passage => passage.Words);

    /// <summary>The same with first and second exchanged; the reasons speak of both by name and stay.</summary>
    internal CopyEvidence Mirrored() => this with
    {
        First = Second,
        Second = First,
        ShareOfFirst = ShareOfSecond,
        ShareOfSecond = ShareOfFirst,
        Passages = [.. Passages.Select(p => new CopyPassage(p.InSecond, p.InFirst, p.Words)).OrderBy(p => p.InFirst).ThenBy(p => p.InSecond)],
        CreditsOfFirst = CreditsOfSecond,
        CreditsOfSecond = CreditsOfFirst,
        Order = Order switch
        {
            CopyOrder.FirstIsOlder => CopyOrder.SecondIsOlder,
            CopyOrder.SecondIsOlder => CopyOrder.FirstIsOlder,
            _ => Order,
        },
    };
}
