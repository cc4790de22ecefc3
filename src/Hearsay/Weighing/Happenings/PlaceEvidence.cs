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
    public static double? KilometresBetween(Occurrence first, Occurrence second)
    {
        if (first.Latitude is not { } lat1 || first.Longitude is not { } lon1 || second.Latitude is not { } lat2 || second.Longitude is not { } lon2)
        {
            return null;
        }

        const double EarthRadius = 6371.0;
        double north = double.DegreesToRadians(lat2 - lat1);
        double east = double.DegreesToRadians(lon2 - lon1);
        double half = (Math.Sin(north / 2) * Math.Sin(north / 2))
            + (Math.Cos(double.DegreesToRadians(lat1)) * Math.Cos(double.DegreesToRadians(lat2)) * Math.Sin(east / 2) * Math.Sin(east / 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(double.Clamp(half, 0, 1)));
    }
}
