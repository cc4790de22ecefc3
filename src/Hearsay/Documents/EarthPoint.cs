namespace Hearsay.Documents;

/// <summary>
/// A place on the earth, taken for a sphere, as the unit vector from its middle. How far two are apart follows from their product, so that
/// a database can compare distances with nothing but sums and products.
/// </summary>
/// <param name="X">Towards 0° north, 0° east.</param>
/// <param name="Y">Towards 0° north, 90° east.</param>
/// <param name="Z">Towards the north pole.</param>
public readonly record struct EarthPoint(double X, double Y, double Z)
{
    /// <summary>The mean radius of the earth in kilometres (IUGG).</summary>
    public const double RadiusKm = 6371.0088;

    /// <summary>The place at these degrees, WGS 84.</summary>
    public static EarthPoint Of(double latitude, double longitude)
    {
        (double sinLatitude, double cosLatitude) = Math.SinCos(double.DegreesToRadians(latitude));
        (double sinLongitude, double cosLongitude) = Math.SinCos(double.DegreesToRadians(longitude));
        return new EarthPoint(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
    }

    /// <summary>The place of a claim; null if the text does not state it as finely as a town.</summary>
    public static EarthPoint? Of(ClaimPlace? place) =>
        place is { Precision: PlacePrecision.City, Latitude: { } latitude, Longitude: { } longitude } ? Of(latitude, longitude) : null;

    /// <summary>The product of the vectors of two places that are so many kilometres apart; it is larger the nearer they are.</summary>
    public static double ProductAt(double kilometres) => Math.Cos(Math.Min(kilometres / RadiusKm, Math.PI));

    /// <summary>The great-circle distance to another place in kilometres.</summary>
    public double KilometresTo(EarthPoint other)
    {
        // By the chord, which is exact for near places too.
        double chord = Math.Sqrt(Square(X - other.X) + Square(Y - other.Y) + Square(Z - other.Z));
        return 2 * RadiusKm * Math.Asin(Math.Min(1, chord / 2));
    }

    private static double Square(double value) => value * value;
}
