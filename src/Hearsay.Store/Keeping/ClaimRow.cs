using Hearsay.Documents;

namespace Hearsay.Store.Keeping;

/// <summary>What is kept of a claim beside its words: the columns it is found, counted and weighed by.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Days">The days it is said to hold, or null.</param>
/// <param name="Source">The source that vouches for it innermost, with its key; null for the author and for those without a key.</param>
/// <param name="Via">The source that cites that one, with its key; null if there is none with a key.</param>
/// <param name="Point">Where, if it is stated as finely as a town; else null.</param>
/// <param name="Words">The words it is found by.</param>
internal sealed record ClaimRow(Claim Claim, DayRange? Days, (string Key, Source Source)? Source, (string Key, Source Source)? Via, EarthPoint? Point, ClaimWords Words);
