namespace Hearsay.Weighing.Hypotheses;

/// <summary>How the marks of an item become its weight.</summary>
public enum Weighting
{
    /// <summary>After PARC's ACH 2.0: each mark is low, medium or high.</summary>
    Parc,

    /// <summary>Every item weighs 1.</summary>
    None,

    /// <summary>In even steps over the whole scales.</summary>
    Graded,
}
