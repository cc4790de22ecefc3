namespace Hearsay.Knowledge;

/// <summary>What a name in the lexicon of actors is.</summary>
internal enum ActorTermKind
{
    /// <summary>A country's name: <em>Russia</em>.</summary>
    Country,

    /// <summary>An adjective of nationality: <em>Russian</em>.</summary>
    Adjective,

    /// <summary>A plural noun for a people: <em>Russians</em>.</summary>
    People,

    /// <summary>A capital, which may stand for its government: <em>Moscow</em>.</summary>
    Capital,

    /// <summary>A seat of power, which does: <em>the Kremlin</em>.</summary>
    Seat,

    /// <summary>A body with a name.</summary>
    Organisation,

    /// <summary>A person's full name.</summary>
    Person,

    /// <summary>A person's surname.</summary>
    Surname,

    /// <summary>A region, which is no actor but must not be taken for one: <em>Western Sahara</em>.</summary>
    Region,
}
