using System.Globalization;

namespace Hearsay.Cli.Terminal;

/// <summary>Days as text.</summary>
internal static class IsoText
{
    /// <summary>The day as in ISO 8601: <c>1962-10-22</c>.</summary>
    public static string ToIso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
