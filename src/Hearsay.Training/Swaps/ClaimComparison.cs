using Hearsay.Documents;

namespace Hearsay.Training.Swaps;

/// <summary>Compares the claims of a document with those of the same document under other names.</summary>
internal static class ClaimComparison
{
    /// <summary>Claims are the same if their predicates start at the same place, in order where several do.</summary>
    public static SwapOutcome Compare(string swap, DocumentReading before, DocumentReading after, EditedText edited)
    {
        Dictionary<(int, int), Claim> then = Keyed(before.Claims, edited.Map);
        Dictionary<(int, int), Claim> now = Keyed(after.Claims, edited.StartOf);
        var changed = new List<ChangedClaim>();
        int count = now.Count;
        foreach (((int, int) key, Claim claim) in then)
        {
            if (!now.Remove(key, out Claim? other))
            {
                count++;
                changed.Add(Changed(before.Document, swap, claim, [("lost", "lost")]));
                continue;
            }

            (string, string)[] differences = [.. ClaimMarks.Of(claim, edited.Map).Differences(ClaimMarks.Of(other, edited.StartOf))];
            if (differences.Length > 0)
            {
                changed.Add(Changed(before.Document, swap, claim, differences));
            }
        }

        changed.AddRange(now.Values.Select(c => Changed(before.Document, swap, c, [("new", "new")])));
        return new SwapOutcome(count, changed);
    }

    private static ChangedClaim Changed(Document document, string swap, Claim claim, (string Mark, string Change)[] differences) => new(
        document.Uri,
        swap,
        claim.Sentence,
        claim.Predicate.Lemma,
        [.. differences.Select(d => d.Mark)],
        string.Join("; ", differences.Select(d => d.Change)));

    private static Dictionary<(int, int), Claim> Keyed(IEnumerable<Claim> claims, Func<int, int> map)
    {
        var keyed = new Dictionary<(int, int), Claim>();
        foreach (Claim claim in claims)
        {
            int start = map(claim.Predicate.Span.Start);
            int ordinal = 0;
            while (!keyed.TryAdd((start, ordinal), claim))
            {
                ordinal++;
            }
        }

        return keyed;
    }
}
