namespace Hearsay.Knowledge;

/// <summary>What a conjunction or preposition makes of what it introduces.</summary>
internal enum LinkerKind
{
    /// <summary>If.</summary>
    Condition,

    /// <summary>Unless.</summary>
    NegativeCondition,

    /// <summary>Even if: the main clause holds anyway.</summary>
    Concession,

    /// <summary>In order to.</summary>
    Purpose,

    /// <summary>Without, instead of.</summary>
    Negative,

    /// <summary>As if.</summary>
    Likeness,

    /// <summary>When.</summary>
    Time,

    /// <summary>Because.</summary>
    Cause,

    /// <summary>By.</summary>
    Means,

    /// <summary>Except.</summary>
    Exception,
}
