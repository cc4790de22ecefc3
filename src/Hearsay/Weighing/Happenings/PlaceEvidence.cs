using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>What the places of two occurrences say of whether they are one.</summary>
internal static class PlaceEvidence
{
    /// <summary>Towns no further apart may be one place.</summary>
    public const double NearKilometres = 50;

    /// <summary>Null where one has no place, or one lies in the other.</summary>
    public static Evidence? Of(Occurrence first, Occurrence second)
    {
        if (first.Place is null || second.Place is null)
        {
            return null;
        }

        if (string.Equals(first.Place, second.Place, StringComparison.OrdinalIgnoreCase))
        {
            return Evidence.SamePlace;
        }

        if (first.Country is not null && second.Country is not null && first.Country != second.Country)
        {
            return Evidence.OtherCountry;
        }

        return first.Precision != PlacePrecision.Country && second.Precision != PlacePrecision.Country && KilometresBetween(first, second) is { } distance
            ? distance <= NearKilometres ? Evidence.NearPlace : Evidence.OtherPlace
            : null;
    }

    /// <summary>The distance on a sphere, or null where one has no coordinates.</summary>
    public static double? KilometresBetween(Occurrence first, Occurrence second) =>
        first is { Latitude: { } lat1, Longitude: { } lon1 } && second is { Latitude: { } lat2, Longitude: { } lon2 }
            ? EarthPoint.Of(lat1, lon1).KilometresTo(EarthPoint.Of(lat2, lon2))
            : null;
}
