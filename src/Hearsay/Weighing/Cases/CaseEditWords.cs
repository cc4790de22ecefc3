using System.Globalization;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Weighing.Cases;

/// <summary>What was done to a case, in words.</summary>
public sealed class CaseEditWords
{
    private readonly Dictionary<string, string> keys;

    /// <summary>Words for the edits of a history, which go by the keys that its items and hypotheses have now.</summary>
    public CaseEditWords(CaseHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        keys = KeysOf(history);
    }

    /// <summary>The marks of an item in words; empty if there are none.</summary>
    public static string MarksOf(EvidenceMarks marks) => string.Join(", ", new[]
    {
        marks.Relevance is { } relevance ? $"relevance {relevance.ToString().ToLowerInvariant()}" : null,
        marks.Reliability is { } reliability ? $"source {reliability}" : null,
        marks.Credibility is { } credibility ? string.Create(CultureInfo.InvariantCulture, $"claim {credibility}") : null,
    }.OfType<string>());

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

    /// <summary>An edit in words.</summary>
    public string Of(CaseChange change)
    {
        return change switch
        {
            CaseChange.Asked asked => $"question: {asked.Question}",
            CaseChange.Drawn drawn => $"from: {drawn.Query}",
            CaseChange.Supposed supposed => $"hypothesis: {supposed.Words}",
            CaseChange.Reworded reworded => $"{Key(reworded.Hypothesis)} in other words: {reworded.Words}",
            CaseChange.Taken taken => $"{taken.Evidence.Kind.ToString().ToLowerInvariant()}: {taken.Evidence.Words}",
            CaseChange.Dropped dropped => $"dropped: {string.Join(", ", dropped.Ids.Select(Key))}",
            CaseChange.Marked marked => $"{Key(marked.Evidence)}: {MarksOf(new EvidenceMarks(marked.Relevance, marked.Reliability, marked.Credibility))}",
            CaseChange.Rated rated => $"{Key(rated.Evidence)}: {string.Join(", ", rated.Ratings.Select(r => $"{Key(r.Key)} {ConsistencyScale.LettersOf(r.Value)}"))}",
            CaseChange.Likely likely => $"{Key(likely.Evidence)} likelihood: {Values(likely.Values)}",
            CaseChange.Prior prior => $"before the evidence: {Values(prior.Values)}",
            CaseChange.Named named => $"{(named.IsPlace ? "place" : "actor")}: {named.Name}",
            CaseChange.Period period => $"days: {period.First} to {period.Last}",
            CaseChange.Noted noted => $"note: {noted.Text}",
            CaseChange.Stands stands => stands.Status.ToString().ToLowerInvariant(),
            CaseChange.Joined joined => $"taken over from {joined.Name}: {joined.Edits.Count} {(joined.Edits.Count == 1 ? "edit" : "edits")}",
            CaseChange.Undone undone => $"took back {Key(undone.Edit)}",
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

        string Key(string id) => keys.GetValueOrDefault(id, id);

        string Values(IReadOnlyDictionary<string, double> values) => string.Join(", ", values.Select(v => FormattableString.Invariant($"{Key(v.Key)} {v.Value}")));
    }
}
