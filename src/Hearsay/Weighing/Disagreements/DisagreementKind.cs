namespace Hearsay.Weighing.Disagreements;

/// <summary>What claims about one happening disagree on.</summary>
public enum DisagreementKind
{
    /// <summary>Whether it happened, or will.</summary>
    Polarity,

    /// <summary>Who did it.</summary>
    Actor,

    /// <summary>How many or how much.</summary>
    Number,

    /// <summary>When.</summary>
    Time,

    /// <summary>Where.</summary>
    Place,
}
