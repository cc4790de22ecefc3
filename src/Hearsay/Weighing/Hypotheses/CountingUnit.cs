namespace Hearsay.Weighing.Hypotheses;

/// <summary>What counts once.</summary>
public enum CountingUnit
{
    /// <summary>All that goes back to one origin, as strongly as it ever speaks against a hypothesis.</summary>
    Origin,

    /// <summary>Every item by itself.</summary>
    Item,
}
