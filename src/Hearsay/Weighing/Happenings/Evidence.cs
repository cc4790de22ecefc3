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

    /// <summary>How much of what both words can stand for is the same, from 0 to 1; for words that the list puts together.</summary>
    DeedCloseness,

    /// <summary>Words that nothing puts together.</summary>
    OtherWord,

    /// <summary>One CAMEO root.</summary>
    SameCameo,

    /// <summary>One PLOVER type, with two CAMEO roots.</summary>
    SameType,

    /// <summary>Two PLOVER types.</summary>
    OtherType,

    /// <summary>One of them has no type.</summary>
    NoType,

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

    /// <summary>A state that both name; counted up to two.</summary>
    SharedState,

    /// <summary>Both name states, and none is the same.</summary>
    OtherStates,

    /// <summary>A name that both clauses have; counted up to two.</summary>
    SharedName,

    /// <summary>Both clauses have names, and none is the same.</summary>
    OtherNames,

    /// <summary>The share of the smaller clause's words, names and states that both clauses have, what names the deed left aside.</summary>
    SharedWords,

    /// <summary>The clauses have no word, name or state in common.</summary>
    NoSharedWord,

    /// <summary>A further word that both sentences have; counted up to three.</summary>
    SharedNearWord,

    /// <summary>How far both documents name the same: 1 where three in ten names of the smaller one are in both.</summary>
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

    /// <summary>One does not say when; its sentence or one beside it speaks of the time of the other.</summary>
    NearTimeAgrees,

    /// <summary>One does not say when; the time of the other is that of its document.</summary>
    MayAgree,

    /// <summary>One does not say when; only times elsewhere in its document agree.</summary>
    MayAgreeFar,

    /// <summary>One tells without saying when; the other was in the months before.</summary>
    MonthsBefore,

    /// <summary>One tells without saying when; the other was long before.</summary>
    LongBefore,

    /// <summary>One tells without saying when; the other was after it was written.</summary>
    ToldBefore,

    /// <summary>One foretells without saying when; the other was long after.</summary>
    LongAhead,

    /// <summary>One foretells without saying when; the other was before it was written.</summary>
    ForetoldLate,

    /// <summary>Neither says when, and their documents are of different times.</summary>
    MayNotAgree,

    /// <summary>One place by name.</summary>
    SamePlace,

    /// <summary>Places within 50 km.</summary>
    NearPlace,

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

    /// <summary>One sentence.</summary>
    SameSentence,

    /// <summary>In one document, the later one a bare <c>the attack</c> that takes up the earlier.</summary>
    TakenUp,

    /// <summary>Both are words said.</summary>
    BothSayings,

    /// <summary>One is said to be so, the other not to be so.</summary>
    OtherPolarity,

    /// <summary>In one document, the same voice says one and denies the other.</summary>
    Contradiction,

    /// <summary>One was foretold in a document later than the other is said to have been.</summary>
    ForetoldAfter,
}
