namespace Hearsay.Knowledge;

/// <summary>What a place of Hearsay's own list is.</summary>
internal enum RegionKind
{
    /// <summary>A part of a country, or a part of the world.</summary>
    Region,

    /// <summary>A sea, strait, gulf or canal.</summary>
    Water,

    /// <summary>A town or smaller.</summary>
    City,

    /// <summary>A state or province of a federation.</summary>
    State,
}
