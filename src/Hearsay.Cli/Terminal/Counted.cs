using System.Globalization;

namespace Hearsay.Cli.Terminal;

/// <summary>Says how many of something there are.</summary>
internal static class Counted
{
    /// <summary><c>1 document</c>, <c>2 documents</c>.</summary>
    public static string Of(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
