namespace Hearsay.Store.Counting;

/// <summary>A country on the map.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or the code of a state that is gone.</param>
/// <param name="Name">Its name.</param>
/// <param name="Latitude">Degrees north of its middle.</param>
/// <param name="Longitude">Degrees east of its middle.</param>
public sealed record EventCountry(string Code, string Name, double Latitude, double Longitude);
