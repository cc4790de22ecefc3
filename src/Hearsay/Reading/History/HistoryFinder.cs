using System.Globalization;
using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.History;

/// <summary>Finds the clauses that call up the past: as a comparison (precedent), or as context that is long over (background).</summary>
internal sealed class HistoryFinder
{
    /// <summary>From this many days before publication on, something told in passing is background.</summary>
    private const int LongPast = 366;

    private readonly IReadOnlyList<Clause> clauses;
    private readonly IReadOnlyList<Judgement> judgements;
    private readonly ClauseMap map;
    private readonly TimeMention?[] times;
    private readonly DateOnly? published;
    private readonly HistoryFinding?[] found;

    private HistoryFinder(
        IReadOnlyList<Clause> clauses, IReadOnlyList<Judgement> judgements, IReadOnlyList<TimeMention> times, DateOnly? published)
    {
        this.clauses = clauses;
        this.judgements = judgements;
        this.published = published;
        map = new ClauseMap(clauses);
        this.times = ClauseTimes.Assign(clauses, map, times);
        found = new HistoryFinding?[clauses.Count];
    }

    /// <summary>
    /// The clauses that call up the past, in order. <paramref name="judgements"/> stand in the order of the clauses;
    /// <paramref name="published"/> is the document's date, ISO 8601, or null.
    /// </summary>
    public static IReadOnlyList<HistoryFinding> Find(
        IReadOnlyList<Clause> clauses,
        IReadOnlyList<Judgement> judgements,
        IReadOnlyList<TimeMention> times,
        string? published)
    {
        var finder = new HistoryFinder(clauses, judgements, times, IsoDates.FirstDay(published));
        finder.FindPrecedents();
        finder.FindBackground();
        return [.. finder.found.OfType<HistoryFinding>()];
    }

    private void FindPrecedents()
    {
        int first = 0;
        while (first < clauses.Count)
        {
            int end = first + 1;
            while (end < clauses.Count && clauses[end].Sentence == clauses[first].Sentence)
            {
                end++;
            }

            FindPrecedents(clauses[first].Head.Sentence, first, end);
            first = end;
        }

        foreach (Clause clause in clauses)
        {
            Continue(clause);
        }
    }

    private void FindPrecedents(Sentence sentence, int from, int to)
    {
        foreach (LemmaMatch<PrecedentCue> cue in PrecedentCues.Phrases.FindAll(sentence))
        {
            if (cue.Value == PrecedentCue.Another)
            {
                MarkNamed(sentence, cue);
                continue;
            }

            Token first = sentence[cue.Start];
            Token last = sentence[cue.End - 1];
            for (int i = from; i < to; i++)
            {
                Clause clause = clauses[i];
                if (clause.Head.Index >= cue.End && found[i] is null
                    && IsGovernedBy(clause, first, last) && IsPast(clause, cue.Value))
                {
                    Mark(clause, ComparedTo(clause, cue.End), Words(sentence, cue));
                }
            }
        }
    }

    /// <summary><em>This would be another Suez</em>: the clause likens what it speaks of to a named past.</summary>
    private void MarkNamed(Sentence sentence, LemmaMatch<PrecedentCue> cue)
    {
        if (cue.End >= sentence.Count || sentence.UposOf(cue.End) != UniversalPos.Propn)
        {
            return;
        }

        if (map.Find(sentence[cue.End]) is { Kind: ClauseKind.Copula } clause && found[clause.Index] is null)
        {
            Mark(clause, -1, Words(sentence, cue));
        }
    }

    private void Mark(Clause clause, int comparedWith, string cue) =>
        found[clause.Index] = new HistoryFinding(
            clause.Index, Documents.History.Precedent, comparedWith, times[clause.Index], $"history: {cue}");

    /// <summary>
    /// Whether the clause stands under the cue, or under what the cue introduces: <em>similar to the way it acted</em>,
    /// <em>as in 2014, when it seized</em>.
    /// </summary>
    private static bool IsGovernedBy(Clause clause, Token first, Token last)
    {
        Token at = clause.Top;
        for (int steps = 0; steps <= at.Sentence.Count; steps++)
        {
            if (IsIntroducedBy(at, first, last))
            {
                return true;
            }

            if (at.IsRoot)
            {
                return false;
            }

            if (at.HeadIndex >= first.Index && at.HeadIndex <= last.Index)
            {
                return true;
            }

            at = at.Head;
        }

        return false;
    }

    private static bool IsIntroducedBy(Token token, Token first, Token last)
    {
        foreach (Token child in token.Children)
        {
            if (child.Index >= first.Index && child.Index <= last.Index && child.Index < token.Index
                && (child.HasDeprel("case") || child.HasDeprel("mark") || child.HasDeprel("advmod")))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPast(Clause clause, PrecedentCue strength)
    {
        Judgement judgement = judgements[clause.Index];
        if (judgement.Status != Status.Asserted || judgement.Nature == Nature.Judgement)
        {
            return false;
        }

        TimeMention? time = times[clause.Index];
        bool isDatedPast = time?.Start is { } start && IsoDates.LastDay(start) is { } day && (published is null || day < published.Value.AddDays(-30));
        if (isDatedPast)
        {
            return true;
        }

        return strength == PrecedentCue.Strong && time is null && (clause.Kind == ClauseKind.Noun || IsPastTense(clause));
    }

    private static bool IsPastTense(Clause clause)
    {
        if (clause.Top.HasFeature("Tense", "Past") || clause.Top.Xpos is "VBD" or "VBN")
        {
            return true;
        }

        foreach (Token child in clause.Top.Children)
        {
            if ((child.HasDeprel("aux") || child.HasDeprel("cop")) && (child.HasFeature("Tense", "Past") || child.Xpos == "VBD"))
            {
                return true;
            }
        }

        return false;
    }

    private int ComparedTo(Clause clause, int cueEnd)
    {
        Token at = clause.Top;
        for (int steps = 0; steps <= at.Sentence.Count && !at.IsRoot; steps++)
        {
            at = at.Head;
            if (at.Index < cueEnd && map.Find(at) is { } likened && likened.Index != clause.Index)
            {
                return likened.Index;
            }
        }

        return -1;
    }

    /// <summary><em>We remember how it began in 2008. It began with …</em>: what goes on about the precedent belongs to it.</summary>
    private void Continue(Clause clause)
    {
        if (found[clause.Index] is not null || clause.Parent >= 0 || clause.Subject is not { Upos: UniversalPos.Pron } subject
            || subject.Lemma.ToLowerInvariant() is not ("it" or "this" or "that" or "they") || times[clause.Index] is not null
            || !IsPastTense(clause) || judgements[clause.Index].Status != Status.Asserted)
        {
            return;
        }

        for (int i = clause.Index - 1; i >= 0 && clauses[i].Sentence >= clause.Sentence - 1; i--)
        {
            if (clauses[i].Sentence == clause.Sentence - 1 && found[i] is { Kind: Documents.History.Precedent } before)
            {
                found[clause.Index] = new HistoryFinding(
                    clause.Index, Documents.History.Precedent, before.ComparedWith, before.Time, "history: goes on about a precedent");
                return;
            }
        }
    }

    private void FindBackground()
    {
        if (published is not { } day)
        {
            return;
        }

        var old = new List<Clause>();
        int dated = 0;
        foreach (Clause clause in clauses)
        {
            if (judgements[clause.Index] is not { Status: Status.Asserted, Nature: Nature.Event or Nature.State }
                || Ended(clause) is not { } end)
            {
                continue;
            }

            dated++;
            if (found[clause.Index] is null && end < day.AddDays(-LongPast))
            {
                old.Add(clause);
            }
        }

        // A text that is mostly about the past tells its story, not the background of another.
        if (old.Count * 2 > dated && dated > 3)
        {
            return;
        }

        foreach (Clause clause in old)
        {
            found[clause.Index] = new HistoryFinding(
                clause.Index, Documents.History.Background, -1, times[clause.Index], "history: more than a year before");
        }
    }

    /// <summary>The last day that the clause's own time covers, or null if it has none or lasts until now (<em>since 2014</em>).</summary>
    private DateOnly? Ended(Clause clause) =>
        times[clause.Index] is { Start: { } start } time && time.Head.FindChild("case") is not { Lemma: "since" }
            && time.Head.FindChild("mark") is not { Lemma: "since" }
            ? IsoDates.LastDay(time.End ?? start)
            : null;

    private static string Words(Sentence sentence, LemmaMatch<PrecedentCue> cue)
    {
        var span = new TextSpan(sentence.SpanOf(cue.Start).Start, sentence.SpanOf(cue.End - 1).End);
        return span.Of(sentence.Text).ToLower(CultureInfo.InvariantCulture);
    }
}
