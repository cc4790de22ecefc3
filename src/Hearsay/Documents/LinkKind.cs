namespace Hearsay.Documents;

/// <summary>How one claim bears on another.</summary>
public enum LinkKind
{
    /// <summary>It is the purpose of the other.</summary>
    AimOf,

    /// <summary>It is the condition of the other.</summary>
    ConditionOf,

    /// <summary>It is how the other is done.</summary>
    MeansOf,

    /// <summary>It brought the other about.</summary>
    CauseOf,

    /// <summary>It is likened to the other.</summary>
    ComparedWith,

    /// <summary>It is excepted from the other.</summary>
    ExceptionTo,
}
