using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>A name of a place with its coordinates.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Latitude">Degrees north, or null where it is not known which place is meant.</param>
/// <param name="Longitude">Degrees east, or null.</param>
public sealed record FoundPlace(TextSpan Span, double? Latitude, double? Longitude)
{
    /// <summary>The great-circle distance to <paramref name="other"/> in kilometres, or null where one has no coordinates.</summary>
    public double? DistanceTo(FoundPlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Latitude is { } lat1 && Longitude is { } lon1 && other is { Latitude: { } lat2, Longitude: { } lon2 }
            ? EarthPoint.Of(lat1, lon1).KilometresTo(EarthPoint.Of(lat2, lon2))
            : null;
    }
}
