namespace Hearsay.Weighing.Hypotheses;

/// <summary>How much an item of evidence bears on the question.</summary>
public enum Relevance
{
    /// <summary>Little.</summary>
    Low,

    /// <summary>Some; what is taken where nobody says.</summary>
    Medium,

    /// <summary>Much.</summary>
    High,
}
