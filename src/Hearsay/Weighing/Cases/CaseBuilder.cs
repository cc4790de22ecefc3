using System.Globalization;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Weighing.Cases;

/// <summary>Takes edits in order and gives the case that follows. What an edit says of something that is not there has no effect.</summary>
internal sealed class CaseBuilder
{
    private readonly List<CaseHypothesis> hypotheses = [];
    private readonly List<CaseEvidence> evidence = [];
    private readonly OrderedDictionary<(string Evidence, string Hypothesis, string Analyst), CaseRating> ratings = [];
    private readonly OrderedDictionary<(string Evidence, string Hypothesis, string Analyst), CaseLikelihood> likelihoods = [];
    private readonly List<CaseName> actors = [];
    private readonly List<CaseName> places = [];
    private readonly List<CaseNote> notes = [];
    private readonly HashSet<string> dropped = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> same = new(StringComparer.Ordinal);
    private string? question;
    private string? query;
    private CaseStatus status;
    private string? first;
    private string? last;

    /// <summary>Takes an edit.</summary>
    public void Take(CaseEdit edit)
    {
        switch (edit.Change)
        {
            case CaseChange.Asked asked:
                question = asked.Question;
                break;
            case CaseChange.Drawn drawn:
                query = drawn.Query;
                break;
            case CaseChange.Stands stands:
                status = stands.Status;
                break;
            case CaseChange.Period period:
                (first, last) = (period.First, period.Last);
                break;
            case CaseChange.Noted noted:
                notes.Add(new CaseNote(edit.Id, noted.Text, edit.Author, edit.Made));
                break;
            case CaseChange.Named named:
                (named.IsPlace ? places : actors).Add(new CaseName(edit.Id, named.Name, named.Role));
                break;
            case CaseChange.Dropped drop:
                dropped.UnionWith(drop.Ids.Select(IdOf));
                break;
            case CaseChange.Joined joined:
                Join(joined);
                break;
            default:
                TakeMatrix(edit);
                break;
        }
    }

    /// <summary>The case.</summary>
    public Case Build(string id, string name, string made)
    {
        HashSet<string> kept = [.. hypotheses.Select(h => h.Id).Concat(evidence.Select(e => e.Id)).Where(i => !dropped.Contains(i))];
        return new Case
        {
            Id = id,
            Name = name,
            Made = made,
            Question = question,
            Query = query,
            Status = status,
            Hypotheses = [.. hypotheses.Where(h => kept.Contains(h.Id))],
            Evidence = [.. evidence.Where(e => kept.Contains(e.Id))],
            Ratings = [.. ratings.Values.Where(r => kept.Contains(r.Evidence) && kept.Contains(r.Hypothesis))],
            Likelihoods = [.. likelihoods.Values.Where(l => kept.Contains(l.Evidence) && kept.Contains(l.Hypothesis))],
            Actors = [.. actors.Where(a => !dropped.Contains(a.Id))],
            Places = [.. places.Where(p => !dropped.Contains(p.Id))],
            First = first,
            Last = last,
            Notes = [.. notes.Where(n => !dropped.Contains(n.Id))],
        };
    }

    private void TakeMatrix(CaseEdit edit)
    {
        switch (edit.Change)
        {
            case CaseChange.Supposed supposed:
                hypotheses.Add(new CaseHypothesis(edit.Id, Key('H', hypotheses.Count), supposed.Words, null, edit.Author));
                break;
            case CaseChange.Reworded reworded:
                Change(hypotheses, h => h.Id == IdOf(reworded.Hypothesis), h => h with { Words = reworded.Words });
                break;
            case CaseChange.Prior prior:
                foreach ((string hypothesis, double value) in prior.Values)
                {
                    Change(hypotheses, h => h.Id == IdOf(hypothesis), h => h with { Prior = value });
                }

                break;
            case CaseChange.Taken taken:
                Add(edit, taken.Evidence);
                break;
            case CaseChange.Marked marked:
                Change(evidence, e => e.Id == IdOf(marked.Evidence), e => e with { Marks = Join(e.Marks, marked) });
                break;
            case CaseChange.Rated rated:
                foreach ((string hypothesis, Consistency value) in rated.Ratings)
                {
                    Put(ratings, new CaseRating(IdOf(rated.Evidence), IdOf(hypothesis), edit.Author, value, edit.Reason), r => (r.Evidence, r.Hypothesis, r.Analyst));
                }

                break;
            case CaseChange.Likely likely:
                foreach ((string hypothesis, double value) in likely.Values)
                {
                    Put(likelihoods, new CaseLikelihood(IdOf(likely.Evidence), IdOf(hypothesis), edit.Author, value), l => (l.Evidence, l.Hypothesis, l.Analyst));
                }

                break;
        }
    }

    /// <summary>
    /// The same thing taken up twice, as two cases that are merged may have done, is one item. What was split off and comes back is the
    /// item that it was.
    /// </summary>
    private void Add(CaseEdit edit, EvidenceContent content)
    {
        if (evidence.Exists(e => e.Id == edit.Id))
        {
            dropped.Remove(edit.Id);
            return;
        }

        CaseEvidence? known = content.Target is null ? null
            : evidence.Find(e => e.Content.Kind == content.Kind && e.Content.Target == content.Target && !dropped.Contains(e.Id));
        if (known is not null)
        {
            same[edit.Id] = known.Id;
            return;
        }

        evidence.Add(new CaseEvidence(edit.Id, Key('E', evidence.Count), content, new EvidenceMarks(), edit.Author, edit.Reason));
    }

    /// <summary>A hypothesis in the same words is the same one. What the other case says of itself as a whole stays there.</summary>
    private void Join(CaseChange.Joined joined)
    {
        foreach (CaseEdit edit in joined.Edits.Where(e => e.Change is not (CaseChange.Asked or CaseChange.Drawn or CaseChange.Stands or CaseChange.Period)))
        {
            if (edit.Change is CaseChange.Supposed supposed && hypotheses.Find(h => h.Words == supposed.Words && !dropped.Contains(h.Id)) is { } known)
            {
                same[edit.Id] = known.Id;
            }
            else
            {
                Take(edit);
            }
        }
    }

    private string IdOf(string id) => same.GetValueOrDefault(id, id);

    private static EvidenceMarks Join(EvidenceMarks before, CaseChange.Marked marked) =>
        new(marked.Relevance ?? before.Relevance, marked.Reliability ?? before.Reliability, marked.Credibility ?? before.Credibility);

    private static void Put<T>(OrderedDictionary<(string, string, string), T> all, T item, Func<T, (string, string, string)> keyOf)
    {
        all.Remove(keyOf(item));
        all.Add(keyOf(item), item);
    }

    private static void Change<T>(List<T> items, Predicate<T> isMeant, Func<T, T> change)
    {
        int at = items.FindIndex(isMeant);
        if (at >= 0)
        {
            items[at] = change(items[at]);
        }
    }

    private static string Key(char letter, int before) => string.Create(CultureInfo.InvariantCulture, $"{letter}{before + 1}");
}
