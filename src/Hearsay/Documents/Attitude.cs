namespace Hearsay.Documents;

/// <summary>What relation a source has to what is ascribed to it, after PARC3. Only an assertion is its own word.</summary>
public enum Attitude
{
    /// <summary>It said so.</summary>
    Assertion,

    /// <summary>It is said to think, hope or fear so.</summary>
    Belief,

    /// <summary>It is said to know or have learnt so.</summary>
    Knowledge,

    /// <summary>It is said to mean to do so.</summary>
    Intention,
}
