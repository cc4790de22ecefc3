namespace Hearsay.Weighing.Hypotheses;

/// <summary>
/// How an item of evidence stands to a hypothesis: would one expect to see it if the hypothesis were true? The scale of Heuer (1999,
/// Psychology of Intelligence Analysis, ch. 8) as the software of PARC (ACH 2.0) refines it.
/// </summary>
public enum Consistency
{
    /// <summary>NA: it has nothing to do with it.</summary>
    NotApplicable,

    /// <summary>II: it speaks strongly against it.</summary>
    VeryInconsistent,

    /// <summary>I: it speaks against it.</summary>
    Inconsistent,

    /// <summary>N: it speaks neither way.</summary>
    Neutral,

    /// <summary>C: it fits.</summary>
    Consistent,

    /// <summary>CC: it fits very well.</summary>
    VeryConsistent,
}
