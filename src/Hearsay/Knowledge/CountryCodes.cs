using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Knowledge;

/// <summary>Other codes of a country that is there.</summary>
/// <param name="Fips">FIPS 10-4, or null.</param>
/// <param name="Number">The number of ISO 3166-1, or null.</param>
internal sealed record CountryCodes(string? Fips, int? Number)
{
    private static readonly Lazy<FrozenDictionary<string, CountryCodes>> All = new(() => LexiconFile.Read("country-codes.tsv").ToFrozenDictionary(
        row => row.Required(0),
        row => new CountryCodes(
            row.Required(1) == "-" ? null : row[1], row.Required(2) == "-" ? null : int.Parse(row[2], NumberStyles.None, CultureInfo.InvariantCulture)),
        StringComparer.Ordinal));

    /// <summary>The codes of a country by its ISO 3166-1 alpha-3 code, or null.</summary>
    public static CountryCodes? Of(string? code) => code is null ? null : All.Value.GetValueOrDefault(code);
}
