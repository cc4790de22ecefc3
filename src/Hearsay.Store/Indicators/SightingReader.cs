using Hearsay.Documents;
using Hearsay.Store.Finding;
using Hearsay.Store.Sql;
using Hearsay.Store.Weighing;
using Hearsay.Weighing.Copies;
using Hearsay.Weighing.Indicators;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Indicators;

/// <summary>Finds the claims of an indicator, with the days they are of and what each counts as.</summary>
internal sealed class SightingReader(SqliteConnection connection)
{
    private readonly Finder finder = new(connection);

    /// <summary>The claims that an indicator's query finds.</summary>
    public IEnumerable<IndicatorSighting> Read(Indicator indicator) => indicator.Unit switch
    {
        IndicatorUnit.Claims => Rows(indicator).Select(r => Sighting(indicator, r, r.Claim)),
        IndicatorUnit.Documents => ByText(indicator),
        IndicatorUnit.Origins => ByOrigin(indicator),
        _ => Rows(indicator).Where(r => r.Happening is not null).Select(r => Sighting(indicator, r, r.Happening!.Value)),
    };

    /// <summary>Whether its query finds a claim that was added after another.</summary>
    public bool HasNew(Indicator indicator, long lastClaim) =>
        finder.HasAfter(indicator.Query, lastClaim);

    private IEnumerable<SightingRow> Rows(Indicator indicator) => finder.Rows<SightingRow>(indicator.Query, IndicatorStatements.Sighting, "1 = 1");

    /// <summary>Documents that are copies of each other count as one.</summary>
    private IEnumerable<IndicatorSighting> ByText(Indicator indicator)
    {
        List<SightingRow> rows = [.. Rows(indicator)];
        Dictionary<string, long> numbers = rows.DistinctBy(r => r.Document).ToDictionary(r => r.DocumentId, r => r.Document, StringComparer.Ordinal);
        var texts = numbers.Values.ToDictionary(n => n);
        foreach (CopyGroup group in new CopyBook(connection, null).GroupsOf(numbers.Values))
        {
            long[] members = [.. group.Members.Where(m => numbers.ContainsKey(m.Id)).Select(m => numbers[m.Id])];
            foreach (long member in members)
            {
                texts[member] = members.Min();
            }
        }

        return rows.Select(r => Sighting(indicator, r, texts[r.Document]));
    }

    /// <summary>What cannot be traced is no separate origin.</summary>
    private IEnumerable<IndicatorSighting> ByOrigin(Indicator indicator)
    {
        var origins = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (SightingRow row in Rows(indicator))
        {
            if (row.Origin is { } key && row.OriginKind is not ("unnamed" or "circle"))
            {
                if (!origins.TryGetValue(key, out long origin))
                {
                    origins.Add(key, origin = origins.Count);
                }

                yield return Sighting(indicator, row, origin);
            }
        }
    }

    private static IndicatorSighting Sighting(Indicator indicator, SightingRow row, long unit)
    {
        DayRange published = DayRange.Parse(row.Published) ?? DayRange.Parse(row.Added[..10])!.Value;
        (int first, int last) = indicator.IsOfSaying || row.First is null
            ? (published.First.DayNumber, published.Last.DayNumber)
            : ((int)row.First, (int)(row.Last ?? row.First));
        return new IndicatorSighting(row.Claim, unit, first, last, published.Last.DayNumber);
    }

    private sealed record SightingRow
    {
        public long Claim { get; init; }

        public long Document { get; init; }

        public string DocumentId { get; init; } = "";

        public string? Published { get; init; }

        public string Added { get; init; } = "";

        public long? First { get; init; }

        public long? Last { get; init; }

        public long? Happening { get; init; }

        public string? Origin { get; init; }

        public string? OriginKind { get; init; }
    }
}
