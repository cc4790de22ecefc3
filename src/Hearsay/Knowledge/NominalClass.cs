namespace Hearsay.Knowledge;

/// <summary>What a noun means that a pronoun may take up.</summary>
internal enum NominalClass
{
    /// <summary>Nothing that acts: the noun is not listed.</summary>
    Thing,

    /// <summary>One person: <em>the candidate</em>.</summary>
    Person,

    /// <summary>Several as one word: <em>the crew</em>.</summary>
    Group,

    /// <summary>An organisation: <em>the company</em>.</summary>
    Body,

    /// <summary>A state: <em>the country</em>.</summary>
    Country,

    /// <summary>One of two: <em>both sides</em>.</summary>
    Side,
}
