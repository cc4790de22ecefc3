namespace Hearsay.Documents;

/// <summary>What kind of thing the predicate stands for. Only events enter event exports; only events and states enter happenings.</summary>
public enum Nature
{
    /// <summary>Something that happens at a time.</summary>
    Event,

    /// <summary>Something that holds for a time.</summary>
    State,

    /// <summary>What is done again and again, or in general.</summary>
    Habit,

    /// <summary>What somebody thinks of it; never counted as an event.</summary>
    Judgement,
}
