using Hearsay.Cli.Terminal;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Listings;

/// <summary>Prints what was done to a case.</summary>
internal static class CaseHistoryListing
{
    /// <summary>How edits are printed.</summary>
    public static ListShape<CaseEdit> ShapeOf(CaseHistory history)
    {
        Dictionary<string, string> keys = KeysOf(history);
        return new ListShape<CaseEdit>
        {
            Noun = "edit",
            Columns =
            [
                ("number", e => e.Sequence), ("made", e => e.Made), ("author", e => e.Author), ("done", e => Describe(e.Change, keys)),
                ("holds", e => !history.Undone.Contains(e.Id)), ("reason", e => e.Reason), ("id", e => e.Id),
            ],
            Table = ["number", "made", "author", "done", "holds", "reason"],
            CursorOf = e => e.Id,
        };
    }

    /// <summary>The keys of what edits speak of; the number of an edit where it has none.</summary>
    private static Dictionary<string, string> KeysOf(CaseHistory history)
    {
        Case now = history.ToCase();
        Dictionary<string, string> keys = history.Edits.ToDictionary(e => e.Id, e => FormattableString.Invariant($"edit {e.Sequence}"), StringComparer.Ordinal);
        foreach ((string id, string key) in now.Hypotheses.Select(h => (h.Id, h.Key)).Concat(now.Evidence.Select(e => (e.Id, e.Key))))
        {
            keys[id] = key;
        }

        return keys;
    }

    private static string Describe(CaseChange change, Dictionary<string, string> keys)
    {
        return change switch
        {
            CaseChange.Asked asked => $"question: {asked.Question}",
            CaseChange.Drawn drawn => $"from: {drawn.Query}",
            CaseChange.Supposed supposed => $"hypothesis: {supposed.Words}",
            CaseChange.Reworded reworded => $"{Key(reworded.Hypothesis)} in other words: {reworded.Words}",
            CaseChange.Taken taken => $"{taken.Evidence.Kind.ToString().ToLowerInvariant()}: {taken.Evidence.Words}",
            CaseChange.Dropped dropped => $"dropped: {string.Join(", ", dropped.Ids.Select(Key))}",
            CaseChange.Marked marked => $"{Key(marked.Evidence)}: {CaseListing.Marks(new EvidenceMarks(marked.Relevance, marked.Reliability, marked.Credibility))}",
            CaseChange.Rated rated => $"{Key(rated.Evidence)}: {string.Join(", ", rated.Ratings.Select(r => $"{Key(r.Key)} {ConsistencyScale.LettersOf(r.Value)}"))}",
            CaseChange.Likely likely => $"{Key(likely.Evidence)} likelihood: {Values(likely.Values)}",
            CaseChange.Prior prior => $"before the evidence: {Values(prior.Values)}",
            CaseChange.Named named => $"{(named.IsPlace ? "place" : "actor")}: {named.Name}",
            CaseChange.Period period => $"days: {period.First} to {period.Last}",
            CaseChange.Noted noted => $"note: {noted.Text}",
            CaseChange.Stands stands => stands.Status.ToString().ToLowerInvariant(),
            CaseChange.Joined joined => $"taken over from {joined.Name}: {Counted.Of(joined.Edits.Count, "edit")}",
            CaseChange.Undone undone => $"took back {Key(undone.Edit)}",
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

        string Key(string id) => keys.GetValueOrDefault(id, id);

        string Values(IReadOnlyDictionary<string, double> values) => string.Join(", ", values.Select(v => FormattableString.Invariant($"{Key(v.Key)} {v.Value}")));
    }
}
