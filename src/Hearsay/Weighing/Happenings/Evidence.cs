namespace Hearsay.Weighing.Happenings;

/// <summary>What speaks for or against two claims being about one occurrence. Each has a weight in <c>happening-weights.tsv</c>.</summary>
internal enum Evidence
{
    /// <summary>Counts for every pair.</summary>
    Any,

    /// <summary>One word, or words of one stem.</summary>
    SameWord,

    /// <summary>One word that says little by itself: <c>take</c>, <c>make</c>.</summary>
    SameLightWord,

    /// <summary>Words that the list of same deeds puts together.</summary>
    SameDeed,

    /// <summary>One tells of an assault, the other of dead or hurt.</summary>
    Casualties,

    /// <summary>One CAMEO root.</summary>
    SameCameo,

    /// <summary>One PLOVER type, with two CAMEO roots.</summary>
    SameType,

    /// <summary>Two PLOVER types, and words that nothing puts together.</summary>
    OtherType,

    /// <summary>Words that nothing puts together, and no type to compare.</summary>
    OtherWord,

    /// <summary>Actors of one code.</summary>
    SameActor,

    /// <summary>Actors of one state.</summary>
    SameActorState,

    /// <summary>Actors of two states.</summary>
    OtherActor,

    /// <summary>Recipients of one state.</summary>
    SameRecipient,

    /// <summary>Recipients of two states.</summary>
    OtherRecipient,

    /// <summary>The actors of each are the recipients of the other.</summary>
    Reversed,

    /// <summary>A state that both name.</summary>
    SharedState,

    /// <summary>Both name states, and none is the same.</summary>
    OtherStates,

    /// <summary>A name that both clauses have; counted up to three.</summary>
    SharedName,

    /// <summary>Both clauses have names, and none is the same.</summary>
    OtherNames,

    /// <summary>A name that one clause and the neighbourhood of the other have, where the clauses share none; counted up to three.</summary>
    NearName,

    /// <summary>A meaningful word that both clauses have; counted up to three.</summary>
    SharedWord,

    /// <summary>The share of the names of the smaller document that both documents have.</summary>
    SameStory,

    /// <summary>Said to be on the same day or within the same few.</summary>
    SameDay,

    /// <summary>Times that overlap, one of them wide.</summary>
    TimesOverlap,

    /// <summary>One or two days apart.</summary>
    DayApart,

    /// <summary>Up to a month apart.</summary>
    WeeksApart,

    /// <summary>More than a month apart.</summary>
    MonthsApart,

    /// <summary>One does not say when; around its document, or in its context, the times agree.</summary>
    MayAgree,

    /// <summary>One does not say when; only times elsewhere in its document agree.</summary>
    MayAgreeFar,

    /// <summary>One tells without saying when; the other was in the months before.</summary>
    MonthsBefore,

    /// <summary>One does not say when, and nothing around it agrees.</summary>
    MayNotAgree,

    /// <summary>One place by name.</summary>
    SamePlace,

    /// <summary>Places within 50 km.</summary>
    NearPlace,

    /// <summary>Places in one country, one of them the country itself or far from the other.</summary>
    SameCountry,

    /// <summary>Towns or regions more than 50 km apart.</summary>
    OtherPlace,

    /// <summary>Places in two countries.</summary>
    OtherCountry,

    /// <summary>One number of one kind.</summary>
    SameNumber,

    /// <summary>Numbers of one kind that do not agree.</summary>
    OtherNumber,

    /// <summary>One document.</summary>
    SameDocument,

    /// <summary>In one document, the later one a bare <c>the attack</c> that takes up the earlier.</summary>
    TakenUp,

    /// <summary>Both are words said.</summary>
    BothSayings,

    /// <summary>One is said to be so, the other not to be so.</summary>
    OtherPolarity,

    /// <summary>One is told, the other foretold, planned or demanded.</summary>
    OtherStatus,

    /// <summary>One was foretold in a document later than the other is said to have been.</summary>
    ForetoldAfter,

    /// <summary>Neither a name nor a state nor a word nor a place is shared.</summary>
    NothingShared,
}
