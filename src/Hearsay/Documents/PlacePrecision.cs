namespace Hearsay.Documents;

/// <summary>How finely the text states a place.</summary>
public enum PlacePrecision
{
    /// <summary>A town or smaller.</summary>
    City,

    /// <summary>A part of a country, or a water.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,
}
