using System.Globalization;
using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Store.Finding;

/// <summary>The value of <c>near:</c>: <c>kyiv</c>, <c>"kyiv, 100 km"</c>, <c>"50.45, 30.52, 100 km"</c>.</summary>
/// <param name="Point">Near what.</param>
/// <param name="Kilometres">How near.</param>
internal readonly record struct NearValue(EarthPoint Point, double Kilometres)
{
    /// <summary>How near, where nothing is said.</summary>
    public const double UsualKilometres = 50;

    private const double HalfWayRound = 20_016;

    /// <summary>Reads a value; null with the reason if it is none.</summary>
    public static NearValue? Parse(string text, out string? problem)
    {
        List<string> parts = [.. text.Split(',', StringSplitOptions.TrimEntries)];
        double kilometres = UsualKilometres;
        if (parts.Count > 1 && ReadKilometres(parts[^1], isUnitNeeded: parts.Count == 2 && Number(parts[0]) is not null) is { } given)
        {
            kilometres = given;
            parts.RemoveAt(parts.Count - 1);
        }

        problem = null;
        if (parts is [var north, var east] && Number(north) is { } latitude and >= -90 and <= 90 && Number(east) is { } longitude and >= -180 and <= 180)
        {
            return new NearValue(EarthPoint.Of(latitude, longitude), kilometres);
        }

        string name = string.Join(", ", parts);
        if (TownFinder.Find(name) is { } point)
        {
            return new NearValue(point, kilometres);
        }

        problem = $"no town or region '{name}' is known; write near:\"kyiv, 100 km\", or degrees north and east: near:\"50.45, 30.52, 100 km\"";
        return null;
    }

    private static double? ReadKilometres(string text, bool isUnitNeeded)
    {
        bool hasUnit = text.EndsWith("km", StringComparison.OrdinalIgnoreCase);
        return (hasUnit || !isUnitNeeded) && Number(hasUnit ? text[..^2].TrimEnd() : text) is { } number and > 0 and <= HalfWayRound
            ? number
            : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double number) ? number : null;
}
