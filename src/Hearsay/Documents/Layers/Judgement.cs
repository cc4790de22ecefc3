namespace Hearsay.Documents.Layers;

/// <summary>How a clause is put forward.</summary>
internal sealed record Judgement
{
    public required Status Status { get; init; }

    public required Certainty Certainty { get; init; }

    public required Polarity Polarity { get; init; }

    public required Nature Nature { get; init; }

    /// <summary>From -3 (certainly did not happen) over 0 to 3 (certainly did), for a reader of this text alone.</summary>
    public required double Factuality { get; init; }

    public bool IsPresupposed { get; init; }

    /// <summary>The index of the clause that is its condition, or -1.</summary>
    public int Condition { get; init; } = -1;

    /// <summary>How the clause bears on the one that governs it in the tree, or null: a purpose, a condition, a means, a cause.</summary>
    public LinkKind? Link { get; init; }

    /// <summary>The probability band of a hedge or booster, or null.</summary>
    public (double Low, double High)? Band { get; init; }

    /// <summary>The rules that decided.</summary>
    public required IReadOnlyList<string> Why { get; init; }
}
