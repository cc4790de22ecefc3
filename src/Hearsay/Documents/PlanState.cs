namespace Hearsay.Documents;

/// <summary>What became of a plan, as far as the text says.</summary>
public enum PlanState
{
    /// <summary>The text does not say that it came to an end.</summary>
    Open,

    /// <summary>It was done.</summary>
    CarriedOut,

    /// <summary>Those who meant to do it gave it up: <em>called off</em>.</summary>
    Dropped,

    /// <summary>It failed, or others kept them from it: <em>thwarted a plot to</em>.</summary>
    Foiled,
}
