using Hearsay.Documents;

namespace Hearsay.Store.Finding;

/// <summary>What a newer reading of a document says otherwise than the one before it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Added">Claims that only the newer one has.</param>
/// <param name="Removed">Claims that only the older one has.</param>
/// <param name="Changed">Claims of both, with the fields that differ.</param>
public sealed record ReadingDifference(
    Document Document,
    IReadOnlyList<Claim> Added,
    IReadOnlyList<Claim> Removed,
    IReadOnlyList<(Claim Before, Claim After, IReadOnlyList<string> Fields)> Changed)
{
    /// <summary>Whether both say the same.</summary>
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0 && Changed.Count == 0;

    /// <summary>Compares two readings of one document by the ids of their claims.</summary>
    public static ReadingDifference Between(DocumentReading before, DocumentReading after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Dictionary<string, Claim> old = before.Claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        HashSet<string> kept = [.. after.Claims.Select(c => c.Id)];
        var changed = new List<(Claim, Claim, IReadOnlyList<string>)>();
        foreach (Claim claim in after.Claims.DistinctBy(c => c.Id))
        {
            if (old.TryGetValue(claim.Id, out Claim? was) && ClaimFields.Differing(was, claim) is { Count: > 0 } fields)
            {
                changed.Add((was, claim, fields));
            }
        }

        return new ReadingDifference(
            after.Document,
            [.. after.Claims.Where(c => !old.ContainsKey(c.Id))],
            [.. before.Claims.Where(c => !kept.Contains(c.Id))],
            changed);
    }
}
