using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>A name of a place with its coordinates.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Latitude">Degrees north, or null where it is not known which place is meant.</param>
/// <param name="Longitude">Degrees east, or null.</param>
public sealed record FoundPlace(TextSpan Span, double? Latitude, double? Longitude)
{
    // The mean radius of the earth (IUGG).
    private const double EarthRadius = 6371.0088;

    /// <summary>The great-circle distance to <paramref name="other"/> in kilometres, or null where one has no coordinates.</summary>
    public double? DistanceTo(FoundPlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Latitude is not { } lat1 || Longitude is not { } lon1 || other.Latitude is not { } lat2 || other.Longitude is not { } lon2)
        {
            return null;
        }

        double north = Math.Sin(double.DegreesToRadians(lat2 - lat1) / 2);
        double east = Math.Sin(double.DegreesToRadians(lon2 - lon1) / 2);
        double a = (north * north) + (Math.Cos(double.DegreesToRadians(lat1)) * Math.Cos(double.DegreesToRadians(lat2)) * east * east);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}
