using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>Gives each clause the time expression that stands in its own words.</summary>
internal static class ClauseTimes
{
    /// <summary>For each clause the first time expression that belongs to it and to no clause within it, points in time before others; or null.</summary>
    public static TimeMention?[] Assign(IReadOnlyList<Clause> clauses, ClauseMap map, IReadOnlyList<TimeMention> times)
    {
        var own = new TimeMention?[clauses.Count];
        foreach (TimeMention time in times.OrderBy(t => t.Span))
        {
            if (map.FindAround(time.Head) is not { } clause || TellsWhich(time.Head, clause))
            {
                continue;
            }

            if (own[clause.Index] is null || (own[clause.Index]!.Start is null && time.Start is not null))
            {
                own[clause.Index] = time;
            }
        }

        foreach (Clause clause in clauses)
        {
            own[clause.Index] ??= BeforeWhen(clause, times);
        }

        return own;
    }

    /// <summary><em>The photographs of 14 October were shown in May</em>: that tells which photographs, not when they were shown.</summary>
    private static bool TellsWhich(Token time, Clause clause) =>
        time.HasDeprel("nmod") && time.FindChild("case") is { Lemma: "of" } && time.Head is { Upos: UniversalPos.Noun } thing
        && (thing.HasDeprel("nsubj") || thing.HasDeprel("obj")) && thing.Head == clause.Top && clause.Kind != ClauseKind.Noun;

    /// <summary>The time that a clause with <em>when</em> tells of: <em>in 1952, when the officers deposed the king</em>.</summary>
    private static TimeMention? BeforeWhen(Clause clause, IReadOnlyList<TimeMention> times)
    {
        Token? when = clause.Top.FindChild("advmod") is { Xpos: "WRB" } adverb ? adverb : clause.Top.FindChild("mark");
        if (when is not { Lemma: "when" } word || !(clause.Top.HasDeprel("acl") || clause.Top.HasDeprel("advcl")))
        {
            return null;
        }

        foreach (TimeMention time in times)
        {
            if (time.Sentence == clause.Sentence && time.Start is not null && time.Span.End <= word.Span.Start
                && word.Sentence.Text.AsSpan(time.Span.End, word.Span.Start - time.Span.End).Trim(" ,") is [])
            {
                return time;
            }
        }

        return null;
    }
}
