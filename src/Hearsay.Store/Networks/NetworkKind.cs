namespace Hearsay.Store.Networks;

/// <summary>What ties of a network say.</summary>
public enum NetworkKind
{
    /// <summary>Who says something about whom.</summary>
    Says,

    /// <summary>Who acts on whom, by event type.</summary>
    Acts,

    /// <summary>Who cites whom: outlets their sources, sources theirs.</summary>
    Cites,
}
