namespace Hearsay.Knowledge;

/// <summary>Where a complement's status comes from.</summary>
internal enum Bearing
{
    /// <summary>From its own words.</summary>
    Own,

    /// <summary>From the word it depends on: who manages to leave has left if he has managed.</summary>
    Same,

    /// <summary>The same, but as a habit.</summary>
    Habit,

    /// <summary>The same, but as what somebody can do.</summary>
    Ability,

    /// <summary>It is asserted.</summary>
    Asserted,

    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>It is predicted.</summary>
    Predicted,

    /// <summary>It is conditional.</summary>
    Conditional,

    /// <summary>It is counterfactual.</summary>
    Counterfactual,

    /// <summary>It is demanded.</summary>
    Demanded,

    /// <summary>It is asked.</summary>
    Asked,
}
