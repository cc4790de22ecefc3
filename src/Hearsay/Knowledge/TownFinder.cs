using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>Finds the town or region that somebody names outside of any text.</summary>
public static class TownFinder
{
    /// <summary>
    /// Where a place of this name lies: one that the lexicons know, else the largest town of that name; null if there is none. It may be
    /// typed without capitals.
    /// </summary>
    public static EarthPoint? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string trimmed = name.Trim();
        return FindAs(trimmed) ?? FindAs(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(trimmed.ToLowerInvariant()));
    }

    private static EarthPoint? FindAs(string trimmed)
    {
        KnownPlace? known = PlaceLexicon.English.Names.Find(trimmed).FirstOrDefault(p => p.Precision != PlacePrecision.Country && p.Latitude is not null);
        if (known is { Latitude: { } latitude, Longitude: { } longitude })
        {
            return EarthPoint.Of(latitude, longitude);
        }

        return Gazetteer.World.Find(Folding.Fold(trimmed)) is [var town, ..] ? EarthPoint.Of(town.Latitude, town.Longitude) : null;
    }
}
