namespace Hearsay.Documents;

/// <summary>What is counted.</summary>
public enum QuantityKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Dead.</summary>
    Killed,

    /// <summary>Hurt.</summary>
    Injured,

    /// <summary>Driven from home.</summary>
    Displaced,

    /// <summary>Held.</summary>
    Arrested,

    /// <summary>Fighters.</summary>
    Troops,

    /// <summary>An amount of a currency.</summary>
    Money,
}
