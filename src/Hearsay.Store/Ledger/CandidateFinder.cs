using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Store.Finding;
using Hearsay.Store.Weighing;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Ledger;

/// <summary>Finds claims that may show how a forecast ended: those about the same occurrence in documents from after it was made.</summary>
public sealed class CandidateFinder
{
    private readonly Finder finder;
    private readonly HappeningBook happenings;

    internal CandidateFinder(SqliteConnection connection)
    {
        finder = new Finder(connection);
        happenings = new HappeningBook(connection);
    }

    /// <summary>The candidates for a forecast, in the order of adding; none for the desk's own, which no text was read for.</summary>
    public IReadOnlyList<ForecastCandidate> Find(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Document is null || finder.Claim(entry.Id) is not { } forecast)
        {
            return [];
        }

        return
        [
            .. happenings.Find("id:" + forecast.Claim.Id, new HappeningChoice())
                .SelectMany(h => h.Happening.Members.Concat(h.Happening.Denied).Select(n => Candidate(entry, h, h.Claims[n], h.Happening.Denied.Contains(n))))
                .OfType<ForecastCandidate>()
                .OrderBy(c => c.Found.Number),
        ];
    }

    private static ForecastCandidate? Candidate(LedgerEntry entry, WeighedHappening happening, FoundClaim found, bool isDenied)
    {
        DateOnly? told = DayRange.Parse(found.Document.Published?.Value)?.Last;
        if (found.Document.Id == entry.Document || told is null || told < entry.Made)
        {
            return null;
        }

        DayRange? days = DayRange.Of(found.Claim.Time);
        bool isLate = days is { } range && range.First > entry.Deadline;
        bool isBefore = days is { } early && early.Last < entry.Made;
        return isBefore
            ? null
            : new ForecastCandidate(found, !isDenied && !isLate, [.. ReasonsFor(happening, found), Says(isDenied, isLate, days, entry)]);
    }

    /// <summary>Why it is of that occurrence: what names it, or all where none does.</summary>
    private static IEnumerable<string> ReasonsFor(WeighedHappening happening, FoundClaim found)
    {
        string[] own = [.. happening.Happening.Reasons.Where(r => r.Contains(found.Claim.Id, StringComparison.Ordinal)).Select(r => r + ".")];
        return own.Length > 0 ? own : happening.Happening.Reasons.Select(r => r + ".");
    }

    private static string Says(bool isDenied, bool isLate, DayRange? days, LedgerEntry entry) => (isDenied, isLate, days) switch
    {
        (true, _, _) => "It says that this did not happen.",
        (_, true, { } range) => $"It says that this happened on {range.First.ToIso()}, after the deadline {entry.Deadline!.Value.ToIso()}.",
        (_, _, { } range) => $"It says that this happened by {range.Last.ToIso()}.",
        _ => "It says that this happened, and not when.",
    };
}
