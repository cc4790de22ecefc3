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
            if (map.FindAround(time.Head) is not { } clause)
            {
                continue;
            }

            if (own[clause.Index] is null || (own[clause.Index]!.Start is null && time.Start is not null))
            {
                own[clause.Index] = time;
            }
        }

        return own;
    }
}
