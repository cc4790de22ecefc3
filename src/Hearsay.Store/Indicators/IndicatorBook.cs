using System.Globalization;
using System.Text.Json;
using Dapper;
using Hearsay.Documents.Layers;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Indicators;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Indicators;

/// <summary>
/// Indicators and what became of them. How one stands on a day follows from the library alone; which turns were found, and who was told of
/// them, is kept beside it.
/// </summary>
public sealed class IndicatorBook
{
    private const string TargetPrefix = "indicator:";
    private const int MostClaimsKept = 1000;

    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly Action bringUpToDate;
    private readonly SightingReader sightings;

    internal IndicatorBook(SqliteConnection connection, TimeProvider clock, Action bringUpToDate)
    {
        this.connection = connection;
        this.clock = clock;
        this.bringUpToDate = bringUpToDate;
        sightings = new SightingReader(connection);
    }

    /// <summary>Reads a sentence, and adds what it leaves unsaid: <see cref="Indicator"/>.</summary>
    /// <exception cref="LibraryException">It is no indicator.</exception>
    /// <exception cref="QueryException">Its query cannot be understood.</exception>
    public static Indicator Read(string sentence) =>
        Indicator.TryParse(sentence, out Indicator? indicator, out string? problem) ? IndicatorQuery.Complete(indicator!) : throw new LibraryException(problem!);

    /// <summary>Whether origins or happenings have to be up to date to tell how it stands.</summary>
    public static bool AsksForWeighing(Indicator indicator) => IndicatorQuery.AsksForWeighing(indicator);

    /// <summary>Watches for a sign.</summary>
    /// <param name="name">A name for it, that no other has.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="about">The case and the hypothesis that it would speak for, or nulls.</param>
    /// <param name="author">Who.</param>
    /// <exception cref="LibraryException">The name is taken or none, or the sentence is no indicator.</exception>
    /// <exception cref="QueryException">Its query cannot be understood.</exception>
    public KeptIndicator Add(string name, string sentence, (string? Case, string? Hypothesis) about, string author)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            throw new LibraryException($"'{name}' is no name of an indicator: one word of letters, digits and hyphens.");
        }

        if (Find(name) is not null)
        {
            throw new LibraryException($"There is an indicator '{name}' already. Give this one another name, or drop that one first.");
        }

        Indicator indicator = Read(sentence);
        string made = Now();
        long number = connection.ExecuteScalar<long>(
            IndicatorStatements.Add,
            new { name, sentence = indicator.ToString(), caseName = about.Case, hypothesis = about.Hypothesis, author, made });
        return new KeptIndicator(number, name, indicator, about.Case, about.Hypothesis, author, made, false);
    }

    /// <summary>Those that are watched for, in the order of making; with <paramref name="all"/> also those dropped.</summary>
    public IReadOnlyList<KeptIndicator> List(bool all = false) =>
    [
        .. connection.Query<IndicatorRow>(IndicatorStatements.List).Where(r => all || r.IsDropped == 0).Select(r => new KeptIndicator(
            r.Number, r.Name, Read(r.Sentence), r.CaseName, r.Hypothesis, r.Author, r.Made, r.IsDropped != 0)),
    ];

    /// <summary>The one of this name that is watched for, or null.</summary>
    public KeptIndicator? Find(string name) => List().FirstOrDefault(i => i.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Watches for a sign no more. That can be undone.</summary>
    /// <returns>The number of the remark.</returns>
    /// <exception cref="LibraryException">There is none of this name.</exception>
    public long Drop(string name, string? reason, string author) => new RemarkBook(connection, clock).Add(
        TargetPrefix + Require(name).Number.ToString(CultureInfo.InvariantCulture), RemarkKind.Drop, null, reason, author);

    /// <summary>The one of this name.</summary>
    /// <exception cref="LibraryException">There is none.</exception>
    public KeptIndicator Require(string name) =>
        Find(name) ?? throw new LibraryException($"There is no indicator '{name}'. 'hearsay indicator' lists them.");

    /// <summary>An indicator from day to day, by what the library holds now.</summary>
    public IndicatorTimeline Timeline(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (IndicatorQuery.AsksForWeighing(indicator))
        {
            bringUpToDate();
        }

        return IndicatorTimeline.Of(indicator, sightings.Read(indicator));
    }

    /// <summary>The ids of claims by their numbers, in that order.</summary>
    public IReadOnlyList<string> IdsOf(IEnumerable<long> claims) =>
        [.. claims.Select(number => ShortId.ToClaim(connection.ExecuteScalar<long>(IndicatorStatements.ClaimOf, new { number })))];

    /// <summary>The number of the claim added last; 0 if there is none.</summary>
    public long LastClaim => connection.ExecuteScalar<long>(Statements.LastClaim);

    /// <summary>
    /// Looks at all indicators, and notes those that are in another state than when it was last noted. What is noted is on the disk.
    /// </summary>
    /// <param name="day">The day to look at them for.</param>
    /// <param name="afterClaim">Only those that find claims added after this one; null for all.</param>
    public IReadOnlyList<IndicatorTurn> Note(DateOnly day, long? afterClaim = null)
    {
        var turns = new List<IndicatorTurn>();
        foreach (KeptIndicator kept in List())
        {
            if (afterClaim is { } last && !sightings.HasNew(kept.Indicator, last))
            {
                continue;
            }

            IndicatorTimeline timeline = Timeline(kept.Indicator);
            IndicatorDay stands = timeline.On(day);
            if (stands.State != LastState(kept))
            {
                turns.Add(Note(kept, stands, IdsOf(timeline.ClaimsOn(day).TakeLast(MostClaimsKept))));
            }
        }

        return turns;
    }

    /// <summary>The turns that were noted after another, in order; all of them after 0.</summary>
    public IReadOnlyList<IndicatorTurn> Turns(long after = 0)
    {
        Dictionary<long, KeptIndicator> byNumber = List(all: true).ToDictionary(i => i.Number);
        return
        [
            .. connection.Query<TurnRow>(IndicatorStatements.ListTurns, new { after }).Select(r => new IndicatorTurn(
                r.Number, byNumber[r.Indicator], IsoDates.FirstDay(r.Day)!.Value, Enum.Parse<IndicatorState>(r.State, ignoreCase: true), (int)r.Units,
                JsonSerializer.Deserialize<string[]>(r.Claims)!, r.Noted)),
        ];
    }

    /// <summary>The number of the turn that was noted last; 0 if there is none.</summary>
    public long LastTurn => connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM indicator_turn");

    /// <summary>The turns that a receiver was not told of yet: a file, or an address.</summary>
    public IReadOnlyList<IndicatorTurn> Untold(string receiver) =>
        Turns(connection.ExecuteScalar<long?>(IndicatorStatements.ToldUpTo, new { receiver }) ?? 0);

    /// <summary>Notes that a receiver was told of all turns up to one.</summary>
    public void SetTold(string receiver, long turn) => connection.Execute(IndicatorStatements.SetTold, new { receiver, turn });

    private IndicatorTurn Note(KeptIndicator kept, IndicatorDay stands, IReadOnlyList<string> claims)
    {
        string noted = Now();
        long number = connection.ExecuteScalar<long>(
            IndicatorStatements.AddTurn,
            new
            {
                indicator = kept.Number,
                day = stands.Day.ToIso(),
                state = stands.State.ToString().ToLowerInvariant(),
                units = stands.Count,
                claims = JsonSerializer.Serialize(claims),
                noted,
            });
        return new IndicatorTurn(number, kept, stands.Day, stands.State, stands.Count, claims, noted);
    }

    private IndicatorState LastState(KeptIndicator kept) =>
        connection.ExecuteScalar<string?>(IndicatorStatements.LastState, new { indicator = kept.Number }) is { } state
            ? Enum.Parse<IndicatorState>(state, ignoreCase: true)
            : IndicatorState.Unseen;

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private sealed record IndicatorRow
    {
        public long Number { get; init; }

        public string Name { get; init; } = "";

        public string Sentence { get; init; } = "";

        public string? CaseName { get; init; }

        public string? Hypothesis { get; init; }

        public string Author { get; init; } = "";

        public string Made { get; init; } = "";

        public long IsDropped { get; init; }
    }

    private sealed record TurnRow
    {
        public long Number { get; init; }

        public long Indicator { get; init; }

        public string Day { get; init; } = "";

        public string State { get; init; } = "";

        public long Units { get; init; }

        public string Claims { get; init; } = "";

        public string Noted { get; init; } = "";
    }
}
