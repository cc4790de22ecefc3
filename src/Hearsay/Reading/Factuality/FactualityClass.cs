namespace Hearsay.Reading.Factuality;

/// <summary>What makes a predicate's factuality hard or easy, as the rules see it; the first that fits, in this order.</summary>
internal enum FactualityClass
{
    /// <summary>Asked.</summary>
    Question,

    /// <summary>What would have been.</summary>
    Counterfactual,

    /// <summary>A condition, or what follows from one.</summary>
    Conditional,

    /// <summary>Demanded, ordered, called for.</summary>
    Demanded,

    /// <summary>Planned, promised, aimed at.</summary>
    Planned,

    /// <summary>Foretold.</summary>
    Predicted,

    /// <summary>Asserted not to be so.</summary>
    Negated,

    /// <summary>Asserted with less than certainty: a hedge, a modal, an ability.</summary>
    Hedged,

    /// <summary>Under a verb, adjective or noun that settles what its complement is worth: managed to, failed to, knew that.</summary>
    UnderImplicativeOrFactive,

    /// <summary>Under a verb of saying.</summary>
    UnderReport,

    /// <summary>Under a verb of thinking, meaning or feeling.</summary>
    UnderBelief,

    /// <summary>An event named by a noun.</summary>
    Noun,

    /// <summary>A word that says how often, or a rule.</summary>
    Habit,

    /// <summary>A state or a judgement with a copula.</summary>
    Copula,

    /// <summary>In an adverbial or relative clause.</summary>
    Subordinate,

    /// <summary>A main clause in the past.</summary>
    PlainPast,

    /// <summary>Any other main clause.</summary>
    PlainPresent,
}
