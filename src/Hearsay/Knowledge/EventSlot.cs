namespace Hearsay.Knowledge;

/// <summary>A place beside a verb or noun that a pattern asks about.</summary>
internal enum EventSlot
{
    /// <summary>A phrase with a preposition, which the term names, after the word or its object; also a clause: <em>accused of sending</em>.</summary>
    Preposition,

    /// <summary>Who does it: <c>subj</c>.</summary>
    Subject,

    /// <summary>To whom or what it is done; of a noun, its phrase with <em>of</em>: <c>obj</c>.</summary>
    Object,

    /// <summary>An adjective or noun before the noun, or before the verb's object: <c>mod</c>.</summary>
    Modifier,

    /// <summary>A clause that completes it: <c>comp</c>.</summary>
    Complement,

    /// <summary>An adverb: <c>adv</c>.</summary>
    Adverb,

    /// <summary>The word itself, in the plural: <c>plur</c>.</summary>
    Plural,
}
