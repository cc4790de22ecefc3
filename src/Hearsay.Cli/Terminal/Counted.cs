using System.Globalization;

namespace Hearsay.Cli.Terminal;

/// <summary>Says how many of something there are.</summary>
internal static class Counted
{
    /// <summary><c>1 document</c>, <c>2 documents</c>, <c>2 hypotheses</c>.</summary>
    public static string Of(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : Plural(noun))}");

    /// <summary>More than one of them.</summary>
    public static string Plural(string noun) => noun.EndsWith("sis", StringComparison.Ordinal) ? noun[..^2] + "es" : noun + "s";
}
