using Hearsay.Documents;

namespace Hearsay.Store.Keeping;

/// <summary>The codes by which lists of claims are narrowed, as they are kept: each once, a line each.</summary>
internal static class ClaimCodes
{
    /// <summary>The codes of those who act, or null.</summary>
    public static string? ActorsOf(Claim claim) => Lines(claim.Actors.Select(a => a.Code).OfType<string>());

    /// <summary>The codes of those to whom it is done, or null.</summary>
    public static string? RecipientsOf(Claim claim) => Lines(claim.Recipients.Select(a => a.Code).OfType<string>());

    /// <summary>The countries of the place, or null.</summary>
    public static string? CountriesOf(Claim claim) => Lines(ClaimWords.Countries(claim.Place));

    /// <summary>The codes that were kept; none for null.</summary>
    public static string[] Read(string? lines) => lines?.Split('\n') ?? [];

    private static string? Lines(IEnumerable<string> codes) =>
        string.Join('\n', codes.Distinct(StringComparer.Ordinal)) is { Length: > 0 } lines ? lines : null;
}
