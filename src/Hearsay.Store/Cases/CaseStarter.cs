using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Store.Finding;
using Hearsay.Weighing.Cases;

namespace Hearsay.Store.Cases;

/// <summary>What a case that is started from documents has from the start: its query, the actors and places named most, the days it is about.</summary>
internal static class CaseStarter
{
    private const int MostActors = 12;
    private const int MostPlaces = 8;

    /// <summary>An interval longer than this does not say when.</summary>
    private const int LongestDays = 31;

    /// <summary>The changes that say so.</summary>
    /// <param name="query">The query.</param>
    /// <param name="claims">What it finds.</param>
    public static IReadOnlyList<CaseChange> Start(string query, IReadOnlyList<FoundClaim> claims) =>
    [
        new CaseChange.Drawn(query),
        .. DossierMaker.Actors(claims).GroupBy(l => l.Group, StringComparer.Ordinal).Take(MostActors)
            .Select(a => new CaseChange.Named(false, a.Key, string.Join(", ", a.Select(l => FormattableString.Invariant($"{l.What} ({l.Claims})"))))),
        .. claims.Where(c => c.Claim.Place is not null).GroupBy(c => c.Claim.Place!.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostPlaces)
            .Select(p => new CaseChange.Named(true, p.Key, null)),
        .. Period(claims),
    ];

    private static IEnumerable<CaseChange> Period(IReadOnlyList<FoundClaim> claims)
    {
        DayRange[] days =
        [
            .. claims.Where(c => c.Claim is { History: null, Status: Status.Asserted, Time.Basis: TimeBasis.Explicit or TimeBasis.Relative })
                .Select(c => DayRange.Of(c.Claim.Time)).OfType<DayRange>().Where(d => d.Last.DayNumber - d.First.DayNumber < LongestDays),
        ];
        return days.Length == 0 ? [] : [new CaseChange.Period(days.Min(d => d.First).ToIso(), days.Max(d => d.Last).ToIso())];
    }
}
