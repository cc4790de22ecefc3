namespace Hearsay.Knowledge;

/// <summary>What a word beside a name says of it; see the head of <c>English/place-words.tsv</c>.</summary>
internal enum PlaceWordKind
{
    /// <summary>What towns and counties have: <em>Oxford police</em>.</summary>
    Civic,

    /// <summary>A direction, which is no part of the name it stands before.</summary>
    Direction,

    /// <summary>A building or company: what it ends is not looked up as a town.</summary>
    Facility,

    /// <summary>A word before a place.</summary>
    Locative,

    /// <summary>A word that is never the name of a place by itself.</summary>
    Never,

    /// <summary>A paper, station or team, which only bears the name of a place.</summary>
    Outlet,

    /// <summary>A noun for a region: <em>the Terter district</em>.</summary>
    Region,

    /// <summary>A road: the name before it is the road's.</summary>
    Street,

    /// <summary>A noun for a town: <em>the city of Ganja</em>.</summary>
    Town,
}
