namespace Hearsay.Weighing.Hypotheses;

/// <summary>What would have to be otherwise.</summary>
public enum ChangeKind
{
    /// <summary>An item is wrong, and is left out.</summary>
    Item,

    /// <summary>An origin is wrong, and all its items are left out.</summary>
    Origin,

    /// <summary>One rating is another.</summary>
    Rating,
}
