namespace Hearsay.Reading.Actors;

/// <summary>How an actor is mentioned.</summary>
internal enum DraftForm
{
    /// <summary>By a person's name, with or without the office.</summary>
    PersonName,

    /// <summary>By the name of a country, a body or a people.</summary>
    OtherName,

    /// <summary>By a role: <em>the minister</em>.</summary>
    Description,

    /// <summary>By a common noun that names no role; kept only for what later words may mean.</summary>
    Common,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
