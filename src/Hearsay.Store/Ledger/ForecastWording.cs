namespace Hearsay.Store.Ledger;

/// <summary>A forecast in words that somebody could hold it to.</summary>
/// <param name="Words">The sharper words.</param>
/// <param name="Deadline">The last day, or null to leave the one that was read.</param>
/// <param name="Author">Who put it so.</param>
/// <param name="Remark">The number of the remark that says so.</param>
public sealed record ForecastWording(string Words, DateOnly? Deadline, string Author, long Remark);
