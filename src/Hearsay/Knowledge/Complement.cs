using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>What a word makes of the clause that depends on it.</summary>
internal sealed record Complement
{
    public required Bearing Bearing { get; init; }

    /// <summary>The certainty it gives, or null if it leaves that alone.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>Whether it turns yes to no: fail to, prevent.</summary>
    public bool Flips { get; init; }

    /// <summary>Whether it leaves yes and no open: ask whether.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether the text takes the complement for granted: regret that.</summary>
    public bool IsPresupposed { get; init; }

    /// <summary>Whether the word makes no claim of its own: begin to.</summary>
    public bool IsFolded { get; init; }
}
