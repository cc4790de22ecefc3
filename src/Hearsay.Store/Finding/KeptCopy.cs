namespace Hearsay.Store.Finding;

/// <summary>A pair of documents of the library that share much of their text.</summary>
public sealed record KeptCopy
{
    /// <summary>The id of one.</summary>
    public required string First { get; init; }

    /// <summary>The id of the other.</summary>
    public required string Second { get; init; }

    /// <summary><c>exact</c>, <c>near</c>, <c>partial</c> or <c>quoted</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The share of the first one's words that stand in the second too, 0 to 1.</summary>
    public double ShareOfFirst { get; init; }

    /// <summary>The share of the second one's words that stand in the first too, 0 to 1.</summary>
    public double ShareOfSecond { get; init; }

    /// <summary>Why, a sentence each.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }
}
