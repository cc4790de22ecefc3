namespace Hearsay.Knowledge;

/// <summary>A place of the gazetteer: a town, or a county or province.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">Inhabitants, or 0 if not known.</param>
/// <param name="State">The two letters of its state in the United States, else empty.</param>
/// <param name="Kind"><c>county</c>, <c>province</c>, or empty for a town.</param>
internal sealed record Town(string Name, string Country, double Latitude, double Longitude, int Population, string State, string Kind = "")
{
    /// <summary>How much its size speaks for it: the logarithm of its inhabitants, of whom it has 500 more than are known.</summary>
    public double Weight { get; } = Math.Log10(Population + 500);
}
