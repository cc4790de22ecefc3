using Dapper;
using Hearsay.Documents.Layers;
using Hearsay.Store.Aliases;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Forecasts;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Ledger;

/// <summary>Counts forecasts by who made them, from the rows of the ledger alone.</summary>
internal sealed class ForecasterTallies
{
    private readonly IReadOnlyList<(TallyRow Row, Forecaster Forecaster)> rows;

    /// <summary>Counts.</summary>
    /// <param name="connection">The library.</param>
    /// <param name="day">The day on which deadlines have passed or not.</param>
    public ForecasterTallies(SqliteConnection connection, DateOnly day)
    {
        DeskAliases aliases = DeskAliases.Load(connection);
        rows =
        [
            .. connection.Query<TallyRow>(LedgerStatements.CountBySource, new { day = day.ToIso() })
                .Select(row => (row, Forecasters.Of(new LedgerRow { SourceName = row.SourceName, SourceKind = row.SourceKind, SourceActor = row.SourceActor, SourceKey = row.SourceKey, IsOwn = row.IsOwn, Author = row.Author }, aliases)))
                .Where(p => p.Item2 is { HasCard: true, Key: not null })
                .Select(p => (p.row, p.Item2!)),
        ];
    }

    /// <summary>All who may have a score card, those with the most forecasts first.</summary>
    /// <param name="others">Forecasts that somebody judged, and those of the desk.</param>
    public IReadOnlyList<ForecasterTally> All(IEnumerable<LedgerEntry> others)
    {
        ILookup<string, LedgerEntry> byKey = others.Where(e => e.Forecaster is { HasCard: true, Key: not null }).ToLookup(e => e.Forecaster!.Key!, StringComparer.Ordinal);
        IEnumerable<ForecasterTally> ofTexts = rows.GroupBy(r => r.Forecaster.Key!, StringComparer.Ordinal).Select(g => new ForecasterTally(
            g.First().Forecaster, g.Sum(r => r.Row.Made), g.Sum(r => r.Row.Unfalsifiable), g.Sum(r => r.Row.Matured), byKey[g.Key].Count(e => e.Resolution is not null)));
        IEnumerable<ForecasterTally> ofDesk = byKey.Where(g => g.Any(e => e.Document is null)).Select(g => new ForecasterTally(
            g.First().Forecaster!, g.Count(), g.Count(e => e.Form == ForecastForm.Unfalsifiable), g.Count(e => e.Resolution is not null), g.Count(e => e.Resolution is not null)));
        return [.. ofTexts.Concat(ofDesk).OrderByDescending(t => t.Made).ThenBy(t => t.Forecaster.Name, StringComparer.Ordinal)];
    }

    /// <summary>The sources and bylines that go by a key.</summary>
    public (IReadOnlyList<long> Sources, IReadOnlyList<string> Authors) Who(string key)
    {
        TallyRow[] found = [.. rows.Where(r => r.Forecaster.Key == key).Select(r => r.Row)];
        return ([.. found.Select(r => r.Source).OfType<long>()], [.. found.Select(r => r.Author).OfType<string>()]);
    }

    private sealed record TallyRow
    {
        public long? Source { get; init; }

        public string? SourceName { get; init; }

        public string? SourceKind { get; init; }

        public string? SourceActor { get; init; }

        public string? SourceKey { get; init; }

        public string? Author { get; init; }

        public bool IsOwn { get; init; }

        public long Made { get; init; }

        public long Unfalsifiable { get; init; }

        public long Matured { get; init; }
    }
}
