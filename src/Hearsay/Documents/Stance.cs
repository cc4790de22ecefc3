namespace Hearsay.Documents;

/// <summary>How a source stands towards what it introduces.</summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Says that it may not be so.</summary>
    Doubts,

    /// <summary>Admits it.</summary>
    Grants,

    /// <summary>Passes it on or leaves it open.</summary>
    Neutral,
}
