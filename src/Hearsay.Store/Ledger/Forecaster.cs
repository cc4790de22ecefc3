namespace Hearsay.Store.Ledger;

/// <summary>Who made a forecast.</summary>
/// <param name="Name">The name, as documents have it.</param>
/// <param name="Key">What makes two forecasters one, over documents; null for those who are not followed over documents.</param>
/// <param name="HasCard">
/// Whether there may be a score card: for organisations, countries, office-holders, bylined commentators and the desk. Private persons and
/// sources without a name are not profiled.
/// </param>
public sealed record Forecaster(string Name, string? Key, bool HasCard);
