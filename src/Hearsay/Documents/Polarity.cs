namespace Hearsay.Documents;

/// <summary>Whether the claim says that something is so or that it is not.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Positive,

    /// <summary>It is not so.</summary>
    Negative,

    /// <summary>Left open: whether ...</summary>
    Unknown,
}
