using Hearsay.Documents;
using Hearsay.Training.Swaps;

namespace Hearsay.Tests.Swaps;

/// <summary>Reads documents with the words of a pair exchanged, and tells which claims did not stay and which marks are amiss.</summary>
internal sealed class FrameSwap
{
    private readonly Func<Document, DocumentReading> read;

    public FrameSwap(Func<Document, DocumentReading> read)
    {
        this.read = read;
    }

    /// <summary>The outcome for a document that has a word of the pair, else null.</summary>
    public SwapOutcome? Run(Document document, FramePair pair)
    {
        List<Edit> edits = pair.Find(document.Text);
        if (edits.Count == 0)
        {
            return null;
        }

        var edited = new EditedText(document.Text, edits);
        return Compare(pair, read(document), read(SwapTest.Under(document, edited)), edited);
    }

    private static SwapOutcome Compare(FramePair pair, DocumentReading before, DocumentReading after, EditedText edited)
    {
        Dictionary<(int, int), Claim> then = Keyed(before.Claims, edited.Map);
        Dictionary<(int, int), Claim> now = Keyed(after.Claims, edited.StartOf);
        int count = then.Keys.Union(now.Keys).Count();
        var changed = new List<ChangedClaim>();
        foreach (((int, int) key, Claim claim) in then)
        {
            string change = now.Remove(key, out Claim? other)
                ? FrameMarks.Of(claim, pair.KeepsSector).Differences(FrameMarks.Of(other, pair.KeepsSector))
                : "lost";
            if (change.Length > 0)
            {
                changed.Add(Changed(before, pair, claim, change));
            }
        }

        changed.AddRange(now.Values.Select(c => Changed(before, pair, c, "new")));
        return new SwapOutcome(count, changed);
    }

    private static ChangedClaim Changed(DocumentReading reading, FramePair pair, Claim claim, string change) =>
        new(reading.Document.Uri, pair.Label, claim.Sentence, claim.Predicate.Lemma, [], change);

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
