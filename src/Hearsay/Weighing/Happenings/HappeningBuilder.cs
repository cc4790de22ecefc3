using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>Makes a happening of the claims that were put together.</summary>
internal static class HappeningBuilder
{
    private const int MostReasons = 5;

    private static readonly Evidence[] Kinds = Enum.GetValues<Evidence>();

    /// <summary>The happening of claims in order of their ids.</summary>
    /// <param name="profiles">The claims.</param>
    /// <param name="scoreOf">The score of two of them, by their places.</param>
    public static Happening Build(OccurrenceProfile[] profiles, Func<int, int, double> scoreOf)
    {
        Occurrence[] claims = [.. profiles.Select(p => p.Occurrence)];
        Occurrence[] members = [.. claims.Where(c => c.IsAsserted)];
        Occurrence[] speaking = members.Length > 0 ? members : claims;
        DayRange? window = WindowOf(speaking);
        return new Happening
        {
            Id = "h-" + claims[0].ClaimId[(claims[0].ClaimId.IndexOf('-', StringComparison.Ordinal) + 1)..],
            Members = [.. members.Select(c => c.Number)],
            Foretold = [.. claims.Where(c => !c.IsAsserted && !c.IsDenied).Select(c => c.Number)],
            Denied = [.. claims.Where(c => c.IsDenied).Select(c => c.Number)],
            Documents = claims.Select(c => c.Document).Distinct().Count(),
            Window = window,
            Country = MostNamed(speaking.Select(c => c.Country)),
            Place = MostNamed(speaking.OrderBy(c => c.Precision).Select(c => c.Place)),
            Summary = SummaryOf(speaking, window),
            Reasons = [.. Enumerable.Range(1, claims.Length - 1).Select(i => ReasonOf(i, profiles, scoreOf))],
        };
    }

    private static string SummaryOf(Occurrence[] claims, DayRange? window)
    {
        string quote = claims.MaxBy(c => (c.Actors.Count > 0 ? 2 : 0) + (c.Recipients.Count > 0 ? 1 : 0) + int.Min(c.Names.Count, 3))!.Quote;
        string clause = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return window switch
        {
            null => clause,
            { } w when w.First == w.Last => string.Create(CultureInfo.InvariantCulture, $"{w.First:yyyy-MM-dd}: {clause}"),
            { } w => string.Create(CultureInfo.InvariantCulture, $"{w.First:yyyy-MM-dd} to {w.Last:yyyy-MM-dd}: {clause}"),
        };
    }

    // The narrowest time that most of those which say when agree with.
    private static DayRange? WindowOf(Occurrence[] claims)
    {
        DayRange[] stated = [.. claims.Where(c => c.Basis is WindowBasis.Stated or WindowBasis.Inherited).Select(c => c.Window).OfType<DayRange>()];
        DayRange[] windows = stated.Length > 0 ? stated : [.. claims.Select(c => c.Window).OfType<DayRange>()];
        return windows.Length == 0 ? null : windows
            .OrderByDescending(w => windows.Count(o => o.Overlaps(w)))
            .ThenBy(w => w.Last.DayNumber - w.First.DayNumber)
            .ThenBy(w => w.First)
            .First();
    }

    private static string? MostNamed(IEnumerable<string?> values) => values.OfType<string>()
        .GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;

    private static string ReasonOf(int claim, OccurrenceProfile[] claims, Func<int, int, double> scoreOf)
    {
        int nearest = Enumerable.Range(0, claims.Length).Where(i => i != claim).MaxBy(i => scoreOf(claim, i));
        return $"{claims[claim].Occurrence.ClaimId} with {claims[nearest].Occurrence.ClaimId}: {string.Join("; ", ReasonsFor(claims[claim], claims[nearest]))}";
    }

    /// <summary>What speaks most for two claims being about one occurrence, and what against it.</summary>
    public static IEnumerable<string> ReasonsFor(OccurrenceProfile first, OccurrenceProfile second)
    {
        var found = new double[PairJudge.Kinds];
        PairJudge.Collect(first, second, found);
        return Kinds
            .Where(e => e != Evidence.Any && found[(int)e] > 0)
            .OrderByDescending(e => double.Abs(found[(int)e] * EvidenceWeights.WeightOf(e)))
            .Take(MostReasons)
            .Select(e => (EvidenceWeights.WeightOf(e) < 0 ? "against it: " : "") + EvidenceWeights.WordsOf(e));
    }
}
