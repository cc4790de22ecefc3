namespace Hearsay.Documents;

/// <summary>The part of an actor in a deed.</summary>
public enum ActorRole
{
    /// <summary>Does it.</summary>
    Agent,

    /// <summary>Is said to be behind it.</summary>
    Instigator,

    /// <summary>Is said to act for another.</summary>
    Proxy,

    /// <summary>Is who the doer pretended to be.</summary>
    PosedAs,
}
