using Dapper;
using Hearsay.Documents.Layers;
using Hearsay.Store.Finding;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Forecasts;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Ledger;

/// <summary>
/// The ledger of forecasts. Every predicted or conditional claim is in it from the moment its document is added; people sharpen the
/// wording and say how it ended, and the desk enters its own. What people say can be undone, and is never deleted.
/// </summary>
public sealed class ForecastLedger
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly Finder finder;
    private readonly RemarkBook remarks;
    private readonly LedgerReader reader;

    internal ForecastLedger(SqliteConnection connection, TimeProvider clock, Action? bringUpToDate = null)
    {
        this.connection = connection;
        this.clock = clock;
        finder = new Finder(connection, bringUpToDate);
        remarks = new RemarkBook(connection, clock);
        reader = new LedgerReader(connection, finder);
    }

    /// <summary>The forecasts, by deadline, those without one last, then in the order of documents; the desk's own after them.</summary>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public IEnumerable<LedgerEntry> List(LedgerFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return reader.List(filter);
    }

    /// <summary>Part of <see cref="List"/>, without looking at the rest.</summary>
    /// <param name="filter">Which forecasts.</param>
    /// <param name="after">The id of the forecast behind which the part begins; null for the first.</param>
    /// <param name="limit">The most there are in it.</param>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    /// <exception cref="LibraryException">There is no forecast to begin behind.</exception>
    public IReadOnlyList<LedgerEntry> Part(LedgerFilter filter, string? after, int limit)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return reader.Part(filter, after, limit);
    }

    /// <summary>How many there are that stand in each way on a day.</summary>
    /// <param name="query">Only forecasts among the claims that this finds; empty for all, the desk's own among them.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public IReadOnlyDictionary<ForecastState, long> Counts(string query, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(query);
        return reader.Counts(query, day);
    }

    /// <summary>One forecast; null if the ledger has none of this id.</summary>
    public LedgerEntry? Find(string id, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(id);
        return reader.Find(id, day);
    }

    /// <summary>Puts a forecast in words that it can be held to. The words of the document stay beside them.</summary>
    /// <returns>The number of the remark.</returns>
    /// <exception cref="LibraryException">There is no such forecast, or there are no words.</exception>
    public long Sharpen(string id, string words, DateOnly? deadline, string? reason, string author)
    {
        ArgumentNullException.ThrowIfNull(words);
        Require(id);
        return words.Trim().Length == 0
            ? throw new LibraryException("There are no words to put it in.")
            : remarks.Add(id, RemarkKind.Wording, JudgementText.OfWording(words.Trim(), deadline), reason, author);
    }

    /// <summary>Says how a forecast ended.</summary>
    /// <param name="id">The forecast.</param>
    /// <param name="outcome">How.</param>
    /// <param name="settled">The day on which that was settled; null for the deadline, or today if there is none.</param>
    /// <param name="evidence">Claims and documents that show it.</param>
    /// <param name="reason">Why, in the person's words.</param>
    /// <param name="author">Who judges.</param>
    /// <returns>The number of the remark.</returns>
    /// <exception cref="LibraryException">There is no such forecast or evidence, or the day lies before it was made.</exception>
    public long Resolve(string id, ForecastOutcome outcome, DateOnly? settled, IReadOnlyList<string> evidence, string? reason, string author)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        DateOnly today = Today();
        LedgerEntry entry = Require(id);
        foreach (string shown in evidence.Where(e => !IsKept(e)))
        {
            throw new LibraryException($"The library has no claim or document '{shown}' to show it by.");
        }

        DateOnly day = settled ?? (entry.Deadline is { } deadline && deadline < today ? deadline : today);
        return day < entry.Made
            ? throw new LibraryException($"The forecast was made on {entry.Made.Value.ToIso()}: it cannot have been settled on {day.ToIso()}.")
            : remarks.Add(id, RemarkKind.Resolution, JudgementText.OfResolution(outcome, day, evidence), reason, author);
    }

    /// <summary>Enters a forecast of the desk.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="LibraryException">There are no words, or the deadline has passed.</exception>
    public string Enter(string words, double probability, DateOnly deadline, string author)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Trim().Length == 0)
        {
            throw new LibraryException("There are no words to put it in.");
        }

        if (deadline < Today())
        {
            throw new LibraryException($"The deadline {deadline.ToIso()} has passed: a forecast is entered before anyone knows how it ends.");
        }

        string value = CheckProbability(probability);
        using SqliteTransaction transaction = connection.BeginTransaction();
        long number = connection.ExecuteScalar<long>(
            LedgerStatements.AddOwn, new { words = words.Trim(), deadline = deadline.ToIso(), author, made = Today().ToIso() }, transaction);
        string id = LedgerReader.IdOf(number);
        remarks.Add(id, RemarkKind.Estimate, value, null, author);
        transaction.Commit();
        return id;
    }

    /// <summary>Gives a forecast of the desk another probability. The last one before the end counts.</summary>
    /// <returns>The number of the remark.</returns>
    /// <exception cref="LibraryException">It is no forecast of the desk, or no probability.</exception>
    public long Estimate(string id, double probability, string? reason, string author)
    {
        Require(id);
        return IsOwn(id)
            ? remarks.Add(id, RemarkKind.Estimate, CheckProbability(probability), reason, author)
            : throw new LibraryException($"'{id}' is somebody's claim: only the desk's own forecasts (f-…) can be given a probability.");
    }

    /// <summary>
    /// The score cards of all who may have one, on a day: first those with the most forecasts, then by name. With a name, only of those whose
    /// name contains it. The same words of the same forecaster, printed in several places, are one forecast.
    /// </summary>
    public IReadOnlyList<(Forecaster Forecaster, ScoreCard Card)> Cards(DateOnly day, string? name = null) =>
    [
        .. List(new LedgerFilter("", null, day))
            .Where(e => e.Forecaster is { HasCard: true } forecaster && (name is null || forecaster.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .GroupBy(e => e.Forecaster!.Key!, StringComparer.Ordinal)
            .Select(g => (g.First().Forecaster!, ScoreCardMaker.Make(Distinct(g), day)))
            .OrderByDescending(c => c.Item2.Made).ThenBy(c => c.Item1.Name, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Who forecast how much, those with the most first: what there is to make score cards of. Nothing but the ledger's own rows is looked at, so
    /// words that stand in several places are counted each time.
    /// </summary>
    /// <param name="day">The day on which deadlines have passed or not.</param>
    public IReadOnlyList<ForecasterTally> Tallies(DateOnly day) => new ForecasterTallies(connection, day).All(reader.JudgedAndOwn(day));

    /// <summary>The score card of one forecaster, by the key that <see cref="Forecaster.Key"/> gives; null if there may be none, or nobody has that key.</summary>
    public (Forecaster Forecaster, ScoreCard Card)? Card(string key, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(key);
        LedgerEntry[] entries = [.. reader.Of(new ForecasterTallies(connection, day), key, day)];
        return entries.FirstOrDefault()?.Forecaster is { HasCard: true } forecaster ? (forecaster, ScoreCardMaker.Make(Distinct(entries), day)) : null;
    }

    /// <summary>Each forecast once: where its words stand several times, the earliest, or the one that somebody judged.</summary>
    private static IEnumerable<JudgedForecast> Distinct(IEnumerable<LedgerEntry> entries) => entries
        .GroupBy(e => FoldedWords(e.Words), StringComparer.Ordinal)
        .Select(g => g
            .OrderBy(e => e.Resolution is null).ThenBy(e => e.Made ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal)
            .First().ToJudged());

    private static string FoldedWords(string words) =>
        string.Join(' ', words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a remark of the ledger says, for people; the value of any other remark.</summary>
    public static string? Describe(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        switch (remark.Kind)
        {
            case RemarkKind.Wording:
                ForecastWording wording = JudgementText.ReadWording(remark);
                return wording.Deadline is { } deadline ? $"{wording.Words} By {deadline.ToIso()}." : wording.Words;
            case RemarkKind.Resolution:
                ForecastResolution resolution = JudgementText.ReadResolution(remark);
                string evidence = resolution.Evidence.Count == 0 ? "" : ", shown by " + string.Join(", ", resolution.Evidence);
                return $"{resolution.Outcome.ToString().ToLowerInvariant()}, settled {resolution.Settled?.ToIso()}{evidence}";
            default:
                return remark.Value;
        }
    }

    private LedgerEntry Require(string id) =>
        Find(id, Today()) ?? throw new LibraryException($"The ledger has no forecast '{id}'. 'hearsay forecasts' lists them.");

    private bool IsKept(string id) => id.StartsWith("d-", StringComparison.Ordinal)
        ? connection.ExecuteScalar<long>("SELECT count(*) FROM document WHERE id = @id", new { id }) > 0
        : id.StartsWith("c-", StringComparison.Ordinal) && finder.Claim(id) is not null;

    private static string CheckProbability(double probability) => probability is >= 0 and <= 1
        ? JudgementText.OfEstimate(probability)
        : throw new LibraryException("A probability lies between 0 and 1.");

    private static bool IsOwn(string id) => LedgerReader.IsOwn(id);

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
