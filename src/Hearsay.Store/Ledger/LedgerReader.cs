using System.Globalization;
using Dapper;
using Hearsay.Documents.Layers;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Forecasts;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Ledger;

/// <summary>
/// Reads the ledger: its rows, with what people said of them. Those that nobody judged are as many as there are claims about what is to come, and
/// are looked up by their order; those that somebody judged are few, and are all read.
/// </summary>
internal sealed class LedgerReader(SqliteConnection connection, Finder finder)
{
    private const string Undated = "9999-12-31";
    private const string CanTell = "forecast.is_resolvable = 1 AND forecast.form <> 'unfalsifiable'";

    /// <summary>Whether an id is that of a forecast of the desk.</summary>
    public static bool IsOwn(string id) => id.StartsWith("f-", StringComparison.Ordinal);

    /// <summary>The id of a forecast of the desk.</summary>
    public static string IdOf(long number) => string.Create(CultureInfo.InvariantCulture, $"f-{number}");

    /// <summary>All, by deadline, those without one last, then in the order of documents; the desk's own after them.</summary>
    public IEnumerable<LedgerEntry> List(LedgerFilter filter)
    {
        var judgements = new Judgements(connection);
        (string where, DynamicParameters values) = Among(filter.Query);
        IEnumerable<LedgerEntry> claims = connection.Query<LedgerRow>($"{LedgerStatements.ListForecasts} WHERE {where} ORDER BY forecast.document, forecast.claim", values)
            .Select(row => EntryOf(row, judgements));
        IEnumerable<LedgerEntry> own = filter.Query.Length == 0 ? Own(judgements, filter.Day) : [];
        return claims.Concat(own).Where(e => IsWanted(e, filter)).OrderBy(e => e.Deadline ?? DateOnly.MaxValue);
    }

    /// <summary>A part of the list.</summary>
    public IReadOnlyList<LedgerEntry> Part(LedgerFilter filter, string? after, int limit)
    {
        var judgements = new Judgements(connection);
        Place? begin = after is null ? null : PlaceOf(after, judgements, filter.Day);
        IEnumerable<(Place Place, LedgerEntry Entry)> judged = JudgedRows(filter, judgements).Select(row => Placed(row, judgements));
        IEnumerable<(Place Place, LedgerEntry Entry)> own = filter.Query.Length == 0
            ? Own(judgements, filter.Day).Select((e, i) => (new Place(TextOf(e.Deadline), long.MaxValue, i), e))
            : [];
        IEnumerable<(Place Place, LedgerEntry Entry)> open = filter.State == ForecastState.Resolved
            ? []
            : OpenRows(filter, begin, limit).Select(row => Placed(row, judgements));
        return
        [
            .. judged.Concat(own).Where(p => IsWanted(p.Entry, filter) && (begin is not { } from || p.Place.CompareTo(from) > 0))
                .Concat(open).OrderBy(p => p.Place).Take(limit).Select(p => p.Entry),
        ];
    }

    /// <summary>How many stand in each way on a day.</summary>
    public Dictionary<ForecastState, long> Counts(string query, DateOnly day)
    {
        var judgements = new Judgements(connection);
        var filter = new LedgerFilter(query, null, day);
        IEnumerable<LedgerEntry> own = query.Length == 0 ? Own(judgements, day) : [];
        Dictionary<ForecastState, long> counts = Enum.GetValues<ForecastState>().ToDictionary(s => s, _ => 0L);
        foreach (LedgerEntry entry in JudgedRows(filter, judgements).Select(row => EntryOf(row, judgements)).Concat(own))
        {
            counts[entry.StateOn(day)]++;
        }

        (string where, DynamicParameters values) = Open(filter);
        foreach ((string state, long count) in connection.Query<(string, long)>(
            $"SELECT CASE WHEN NOT ({CanTell}) THEN 'Unresolvable' WHEN coalesce(forecast.deadline, '{Undated}') < @day THEN 'Due' ELSE 'Running' END, count(*) FROM forecast WHERE {where} GROUP BY 1", values))
        {
            counts[Enum.Parse<ForecastState>(state)] += count;
        }

        return counts;
    }

    /// <summary>One forecast; null if there is none of this id.</summary>
    public LedgerEntry? Find(string id, DateOnly day)
    {
        var judgements = new Judgements(connection);
        return IsOwn(id)
            ? Own(judgements, day).FirstOrDefault(e => e.Id == id)
            : RowOf(id) is { } row ? EntryOf(row, judgements) : null;
    }

    /// <summary>Those of documents that somebody sharpened or resolved, and those of the desk.</summary>
    public IEnumerable<LedgerEntry> JudgedAndOwn(DateOnly day)
    {
        var judgements = new Judgements(connection);
        return JudgedRows(new LedgerFilter("", null, day), judgements).Select(row => EntryOf(row, judgements)).Concat(Own(judgements, day));
    }

    /// <summary>All of one forecaster.</summary>
    public IEnumerable<LedgerEntry> Of(ForecasterTallies tallies, string key, DateOnly day)
    {
        var judgements = new Judgements(connection);
        (IReadOnlyList<long> sources, IReadOnlyList<string> authors) = tallies.Who(key);
        IEnumerable<LedgerRow> said = sources.Chunk(500).SelectMany(numbers =>
            connection.Query<LedgerRow>(LedgerStatements.ListForecasts + " WHERE forecast.is_own = 0 AND forecast.source IN @numbers", new { numbers }));
        IEnumerable<LedgerRow> written = authors.Chunk(500).SelectMany(names =>
            connection.Query<LedgerRow>(LedgerStatements.ListForecasts + " WHERE forecast.is_own = 1 AND document.author IN @names", new { names }));
        return said.Concat(written).OrderBy(r => r.Document).ThenBy(r => r.Claim).Select(row => EntryOf(row, judgements))
            .Concat(Own(judgements, day)).Where(e => e.Forecaster?.Key == key);
    }

    private static bool IsWanted(LedgerEntry entry, LedgerFilter filter) => filter.State is null || entry.StateOn(filter.Day) == filter.State;

    private static string TextOf(DateOnly? deadline) => deadline?.ToIso() ?? Undated;

    private LedgerRow? RowOf(string id) => ShortId.TryRead(id) is { } claim
        ? connection.Query<LedgerRow>(LedgerStatements.ListForecasts + " WHERE forecast.claim = @claim", new { claim }).FirstOrDefault()
        : null;

    private Place PlaceOf(string id, Judgements judgements, DateOnly day)
    {
        int index = IsOwn(id) ? Own(judgements, day).TakeWhile(e => e.Id != id).Count() : 0;
        return Find(id, day) switch
        {
            null => throw new LibraryException($"The ledger has no forecast '{id}' to go on behind."),
            { Document: null } entry => new Place(TextOf(entry.Deadline), long.MaxValue, index),
            var entry => Place.Of(entry, RowOf(id)!),
        };
    }

    private IEnumerable<LedgerRow> JudgedRows(LedgerFilter filter, Judgements judgements)
    {
        if (!judgements.HasAny)
        {
            return [];
        }

        (string where, DynamicParameters values) = Among(filter.Query);
        return connection.Query<LedgerRow>($"{LedgerStatements.ListForecasts} WHERE forecast.claim IN {LedgerStatements.Judged} AND {where}", values);
    }

    private IEnumerable<LedgerRow> OpenRows(LedgerFilter filter, Place? begin, int limit)
    {
        (string where, DynamicParameters values) = Open(filter);
        values.Add("limit", limit);
        if (begin is { } place)
        {
            where += $" AND ({LedgerStatements.Order}) > (@deadline, @document, @claim)";
            values.Add("deadline", place.Deadline);
            values.Add("document", place.Document);
            values.Add("claim", place.Claim);
        }

        return connection.Query<LedgerRow>($"{LedgerStatements.ListForecasts} WHERE {where} ORDER BY {LedgerStatements.Order} LIMIT @limit", values);
    }

    /// <summary>Those that nobody judged.</summary>
    private (string Where, DynamicParameters Values) Open(LedgerFilter filter)
    {
        (string where, DynamicParameters values) = Among(filter.Query);
        values.Add("day", filter.Day.ToIso());
        string state = filter.State switch
        {
            null => "1 = 1",
            ForecastState.Due => $"{CanTell} AND coalesce(forecast.deadline, '9999-12-31') < @day",
            ForecastState.Running => $"{CanTell} AND coalesce(forecast.deadline, '9999-12-31') >= @day",
            ForecastState.Unresolvable => $"NOT ({CanTell})",
            _ => "1 = 0",
        };
        return ($"{state} AND forecast.claim NOT IN {LedgerStatements.Judged} AND {where}", values);
    }

    private (string Where, DynamicParameters Values) Among(string query)
    {
        if (query.Length == 0)
        {
            return ("1 = 1", new DynamicParameters());
        }

        (string where, DynamicParameters values) = finder.NumbersSql(query);
        return ($"(forecast.document, forecast.claim) IN (SELECT claim.document, claim.id FROM claim {where})", values);
    }

    private (Place Place, LedgerEntry Entry) Placed(LedgerRow row, Judgements judgements)
    {
        LedgerEntry entry = EntryOf(row, judgements);
        return (Place.Of(entry, row), entry);
    }

    private LedgerEntry EntryOf(LedgerRow row, Judgements judgements)
    {
        string id = ShortId.ToClaim(row.Claim);
        ForecastForm form = Enum.Parse<ForecastForm>(row.Form, ignoreCase: true);
        ForecastWording? wording = judgements.WordingOf(id);
        return new LedgerEntry
        {
            Id = id,
            Document = row.DocumentId,
            Outlet = row.Outlet,
            Forecaster = Forecasters.Of(row, judgements.Aliases),
            Text = new Lazy<string>(() => finder.TextOf(row.Document).Text[row.First..row.Last]),
            Condition = row.Condition is { } condition ? ShortId.ToClaim(condition) : null,
            Made = IsoDates.FirstDay(row.Made),
            Deadline = wording?.Deadline ?? IsoDates.FirstDay(row.Deadline),
            Form = form,
            Low = row.Low,
            High = row.High,
            WhyUnresolvable = wording is null ? WhyUnresolvable(form, row.IsResolvable) : null,
            Entered = row.Entered,
            Wording = wording,
            Resolution = judgements.ResolutionOf(id),
        };
    }

    private static string? WhyUnresolvable(ForecastForm form, bool isResolvable) => (form, isResolvable) switch
    {
        (ForecastForm.Unfalsifiable, _) => "It says what may or could be: whatever comes, that was not wrong.",
        (_, false) => "As worded nobody could tell: it names nobody and nothing that does something, or only compares.",
        _ => null,
    };

    private IEnumerable<LedgerEntry> Own(Judgements judgements, DateOnly day)
    {
        foreach (OwnRow row in connection.Query<OwnRow>(LedgerStatements.ListOwn + " ORDER BY number"))
        {
            string id = IdOf(row.Number);
            ForecastWording? wording = judgements.WordingOf(id);
            ForecastResolution? resolution = judgements.ResolutionOf(id);
            DateOnly deadline = wording?.Deadline ?? IsoDates.FirstDay(row.Deadline)!.Value;
            DateOnly last = new[] { deadline, resolution?.Settled ?? deadline, day }.Min();
            double? probability = judgements.EstimateOf(id, last.ToIso()) ?? judgements.EstimateOf(id, "9999");
            yield return new LedgerEntry
            {
                Id = id,
                Document = null,
                Forecaster = new Forecaster(row.Author, "desk:" + row.Author, true),
                Text = new Lazy<string>(row.Words),
                Made = IsoDates.FirstDay(row.Made),
                Deadline = deadline,
                Form = probability is null ? ForecastForm.Unfalsifiable : ForecastForm.Numeric,
                Low = probability,
                High = probability,
                WhyUnresolvable = probability is null ? "Its probability was taken back." : null,
                Entered = row.Made,
                Wording = wording,
                Resolution = resolution,
            };
        }
    }

    /// <summary>Where a forecast stands in the list.</summary>
    private readonly record struct Place(string Deadline, long Document, long Claim) : IComparable<Place>
    {
        public static Place Of(LedgerEntry entry, LedgerRow row) => new(TextOf(entry.Deadline), row.Document, row.Claim);

        public int CompareTo(Place other) => (string.CompareOrdinal(Deadline, other.Deadline), Document.CompareTo(other.Document), Claim.CompareTo(other.Claim)) switch
        {
            (not 0 and var byDeadline, _, _) => byDeadline,
            (_, not 0 and var byDocument, _) => byDocument,
            (_, _, var byClaim) => byClaim,
        };
    }
}
