namespace Hearsay.Weighing.Copies;

/// <summary>How much of each other two texts have.</summary>
public enum CopyKind
{
    /// <summary>No more than any two texts may have in common.</summary>
    None,

    /// <summary>The same words in the same order.</summary>
    Exact,

    /// <summary>Most of the words of both, with small changes.</summary>
    Near,

    /// <summary>Much of one text makes up much of the other: cut, rewritten in part, or with other text around it.</summary>
    Partial,

    /// <summary>A long passage of one stands in the other, which is mostly its own text.</summary>
    Quoted,

    /// <summary>The same form of words with other figures, as in the market reports of two days: not a copy.</summary>
    SameForm,
}
