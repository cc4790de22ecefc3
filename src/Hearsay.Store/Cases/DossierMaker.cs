using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Ledger;
using Hearsay.Store.Weighing;
using Hearsay.Weighing.Cases;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Cases;

/// <summary>
/// Puts what documents say about a question in order: actors, aims, tools, precedents, time line, open forecasts, disagreements. Every line
/// leads to its words. It is made anew whenever it is asked for, from what the library holds then.
/// </summary>
public sealed class DossierMaker
{
    private readonly Finder finder;
    private readonly HappeningBook happenings;
    private readonly ForecastLedger ledger;

    internal DossierMaker(SqliteConnection connection, TimeProvider clock)
    {
        finder = new Finder(connection);
        happenings = new HappeningBook(connection);
        ledger = new ForecastLedger(connection, clock);
    }

    /// <summary>The lines for the claims that a query finds, part by part.</summary>
    /// <param name="query">What is looked for, as in <see cref="Finder.Claims"/>.</param>
    /// <param name="day">The day on which forecasts are open.</param>
    /// <exception cref="Problems.QueryException">The query cannot be understood.</exception>
    public IReadOnlyList<DossierLine> Make(string query, DateOnly day)
    {
        FoundClaim[] claims = [.. finder.Claims(query)];
        WeighedHappening[] told = [.. happenings.Find(query, new HappeningChoice(1))];
        return
        [
            .. Actors(claims), .. Aims(claims), .. Tools(claims), .. Precedents(claims), .. Timeline(told), .. Forecasts(query, day), .. Disagreements(told),
        ];
    }

    /// <summary>What a case that is started from a query has from the start: the query, the actors and places named most, the days.</summary>
    /// <exception cref="Problems.QueryException">The query cannot be understood.</exception>
    public IReadOnlyList<CaseChange> Start(string query) => CaseStarter.Start(query, [.. finder.Claims(query)]);

    /// <summary>
    /// Actors over all documents, those with most claims first. As in the list of sources, nobody is put together across documents who is not
    /// known to act for a body or a state.
    /// </summary>
    internal static IEnumerable<DossierLine> Actors(IReadOnlyList<FoundClaim> claims) => claims
        .SelectMany(c => Parts(c).Select(p => (Claim: c, p.Name, p.Role)))
        .GroupBy(p => p.Name, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .SelectMany(actor => actor.GroupBy(p => p.Role, StringComparer.Ordinal).OrderByDescending(r => r.Count()).ThenBy(r => r.Key, StringComparer.Ordinal)
            .Select(role => new DossierLine
            {
                Section = DossierSection.Actors,
                Group = actor.Key,
                What = role.Key,
                Claims = role.Count(),
                Quote = EvidenceFinder.Quote(role.First().Claim),
            }));

    private static IEnumerable<(string Name, string Role)> Parts(FoundClaim found) =>
        found.Claim.Actors.Where(a => IsPublic(a.Code)).Select(a => (NameOf(a), Role(a.Role)))
            .Concat(found.Claim.Recipients.Where(a => IsPublic(a.Code)).Select(a => (NameOf(a), "acted on")))
            .Concat(found.Claim.Sources.Where(s => s.Actor is not null && SourceKey.Of(s) is not null && SourceKey.IsPublic(s.Kind.ToString().ToLowerInvariant(), s.Actor))
                .Select(s => ($"{s.Entity ?? s.Name} [{s.Actor}]", s.Attitude == Attitude.Assertion ? "quoted" : "said to think or mean")))
            .Distinct();

    private static bool IsPublic(string? code) => code is not null && SourceKey.IsPublic("person", code);

    private static string NameOf(Actor actor) => $"{actor.Entity ?? actor.Code} [{actor.Code}]".Replace($"{actor.Code} [{actor.Code}]", actor.Code, StringComparison.Ordinal);

    private static string Role(ActorRole role) => role switch
    {
        ActorRole.Instigator => "said to be behind it",
        ActorRole.Proxy => "said to act for another",
        ActorRole.PosedAs => "pretended to be",
        _ => "acts",
    };

    private static IEnumerable<DossierLine> Aims(FoundClaim[] claims) => claims
        .Where(c => c.Claim.Aim is not null)
        .OrderBy(c => c.Claim.Aim!.Holder ?? "not said", StringComparer.Ordinal).ThenBy(c => c.Claim.Aim!.Kind)
        .Select(c => LineOf(c, DossierSection.Aims, c.Claim.Aim!.Holder ?? "not said", c.Claim.Aim.Kind.ToString().ToLowerInvariant()));

    private static IEnumerable<DossierLine> Tools(FoundClaim[] claims) => claims
        .SelectMany(c => c.Claim.Tools.Select(t => (Claim: c, Tool: t, Domains: string.Join(", ", HybridLens.BuiltIn.Find(t.Name).Domains))))
        .OrderBy(t => t.Domains, StringComparer.Ordinal).ThenBy(t => t.Tool.Name, StringComparer.Ordinal)
        .Select(t => LineOf(t.Claim, DossierSection.Tools, t.Domains, t.Tool.Name) with { By = t.Tool.By == "author" ? AuthorOf(t.Claim) : t.Tool.By });

    private static IEnumerable<DossierLine> Precedents(FoundClaim[] claims) => claims
        .Where(c => c.Claim.History == History.Precedent)
        .OrderBy(c => c.Claim.Time?.Value ?? "9999", StringComparer.Ordinal)
        .Select(c => LineOf(c, DossierSection.Precedents, c.Claim.Time?.Value ?? "undated", "called in"));

    /// <summary>Happenings of which a text says when they were; the day of printing alone is no day of theirs.</summary>
    private static IEnumerable<DossierLine> Timeline(WeighedHappening[] told) => told
        .Where(h => h.Happening.Window is not null && h.Happening.Members.Any(m => h.Claims[m].Claim.Time is not null))
        .OrderBy(h => h.Happening.Window!.Value.First).ThenBy(h => h.Happening.Id, StringComparer.Ordinal)
        .Select(h => new DossierLine
        {
            Section = DossierSection.Timeline,
            Group = h.Happening.Id,
            What = h.Happening.Members.Count == 1 ? "told once" : h.Origins.Summary,
            By = By(h.Claims[h.Happening.Members[0]]),
            Day = Days(h.Happening.Window!.Value),
            Claims = h.Happening.Members.Count,
            Quote = EvidenceFinder.Quote(h.Claims[h.Happening.Members[0]]),
        });

    private static string Days(DayRange days) => days.First == days.Last ? days.First.ToIso() : $"{days.First.ToIso()} to {days.Last.ToIso()}";

    private IEnumerable<DossierLine> Forecasts(string query, DateOnly day) => ledger.List(new LedgerFilter(query, null, day))
        .Where(e => e.Document is not null && e.StateOn(day) is ForecastState.Running or ForecastState.Due)
        .Select(e => (Entry: e, Found: finder.Claim(e.Id))).Where(f => f.Found is not null)
        .Select(f => LineOf(f.Found!, DossierSection.Forecasts, f.Entry.StateOn(day).ToString().ToLowerInvariant(), f.Entry.Form.ToString().ToLowerInvariant()) with
        {
            By = f.Entry.Forecaster?.Name ?? By(f.Found!),
            Day = f.Entry.Deadline?.ToIso(),
        });

    private static IEnumerable<DossierLine> Disagreements(WeighedHappening[] told) =>
        from happening in told
        from disagreement in happening.Disagreements
        from side in disagreement.Sides
        let first = happening.Claims[side.Claims[0]]
        select LineOf(first, DossierSection.Disagreements, $"{happening.Happening.Id}: {disagreement.About}", side.Says) with { Claims = side.Claims.Count };

    private static DossierLine LineOf(FoundClaim found, DossierSection section, string group, string what) => new()
    {
        Section = section,
        Group = group,
        What = what,
        By = By(found),
        Day = found.Claim.Time?.Value,
        Claims = 1,
        Quote = EvidenceFinder.Quote(found),
    };

    private static string By(FoundClaim found) => found.Claim.Sources.Count == 0 ? AuthorOf(found)
        : string.Join(" › ", found.Claim.Sources.Select(s => s.Name.Length > 0 ? s.Name : "somebody"));

    private static string AuthorOf(FoundClaim found) => found.Document.Author ?? found.Document.Outlet ?? "the author";
}
