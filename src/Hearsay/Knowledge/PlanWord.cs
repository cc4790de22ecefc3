namespace Hearsay.Knowledge;

/// <summary>What a word says of a plan.</summary>
internal enum PlanWord
{
    /// <summary>Names one: <em>a plot to</em>.</summary>
    Noun,

    /// <summary>Takes its infinitive as the subject's plan: <em>intended to</em>.</summary>
    Verb,

    /// <summary>Its object was done.</summary>
    CarriedOut,

    /// <summary>Its object was given up.</summary>
    Dropped,

    /// <summary>Its object came to nothing.</summary>
    Foiled,

    /// <summary>Says so also of an event itself: <em>called off the march</em>.</summary>
    Happening,

    /// <summary>Its subject came to nothing.</summary>
    Failing,

    /// <summary>Its subject was done.</summary>
    Succeeding,

    /// <summary>Stands beside the noun of one that was given up.</summary>
    DroppedBeside,

    /// <summary>Stands beside the noun of one that came to nothing: <em>a failed bid</em>.</summary>
    FoiledBeside,
}
