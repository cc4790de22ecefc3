using Hearsay.Documents.Layers;

namespace Hearsay.Reading.Forecasts;

/// <summary>Finds the last day by which something is said to happen.</summary>
internal static class Deadlines
{
    /// <summary>The last day of the latest future time that hangs on the clause, ISO 8601, or null.</summary>
    public static string? Find(Clause clause, IReadOnlyList<TimeMention> times, string? published)
    {
        DateOnly? today = IsoDates.FirstDay(published);
        DateOnly? latest = null;
        foreach (TimeMention time in times)
        {
            if (!Belongs(time, clause) || IsoDates.LastDay(time.End ?? time.Start) is not { } day)
            {
                continue;
            }

            if (IsBefore(time) && time.Modifier is not "END")
            {
                day = IsoDates.FirstDay(time.Start) is { } first ? first.AddDays(-1) : day;
            }

            bool isAhead = today is null || day >= today;
            if (isAhead && !IsSince(time) && (latest is null || day > latest))
            {
                latest = day;
            }
        }

        return latest is { } last ? IsoDates.ToIso(last) : null;
    }

    private static bool Belongs(TimeMention time, Clause clause) =>
        clause.Span.Contains(time.Span) && time.Head.IsWithin(clause.Top);

    private static bool IsBefore(TimeMention time) => time.Head.FindChild("case") is { Lemma: "before" };

    private static bool IsSince(TimeMention time) => time.Head.FindChild("case") is { Lemma: "since" or "after" or "from" };
}
