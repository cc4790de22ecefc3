namespace Hearsay.Knowledge;

/// <summary>Numbers that name a year.</summary>
internal static class YearNumbers
{
    /// <summary>Whether digits as written are those of a year of the last or this century: <em>1998</em>, not <em>19</em>, <em>200</em> or <em>2,000</em>.</summary>
    public static bool Is(string form) =>
        form.Length == 4 && (form.StartsWith("19", StringComparison.Ordinal) || form.StartsWith("20", StringComparison.Ordinal)) && form.All(char.IsAsciiDigit);
}
