using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Aliases;
using Hearsay.Store.Counting;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Speakers;

/// <summary>Counts what one speaker says.</summary>
internal sealed class SpeakerCounter(SqliteConnection connection, DeskAliases aliases, long[] numbers, Speaker speaker)
{
    /// <summary>So many claims are looked at; of more, those of the documents added last.</summary>
    private const int MostClaims = 10_000;

    private const int MostValues = 12;

    private const int MostDays = 92;

    private const int MostMonths = 120;

    private string Term => "source:" + speaker.Id;

    /// <summary>Counts.</summary>
    public SpeakerProfile Profile()
    {
        List<SpeakerRow> rows = [.. connection.Query<SpeakerRow>(SpeakerStatements.Rows, new { numbers, most = MostClaims })];
        return new SpeakerProfile
        {
            Speaker = speaker,
            ForecasterKey = "",
            Counted = rows.Count,
            Separate = rows.Select(r => new SeparateClaim(r.Number, r.Origin, r.Happening, r.Day, r.Plover, r.Status).Unit).Distinct().Count(),
            Shared = rows.Count(r => r.Shared),
            Disputed = rows.Count(r => r.Disputed),
            Forecasts = rows.Count(r => r.Forecast),
            Types = Count(rows.Select(r => r.Plover), t => "type:" + t.ToLowerInvariant()),
            About = Count(rows.SelectMany(r => ClaimCodes.Read(r.Actors).Concat(ClaimCodes.Read(r.Recipients)).Distinct(StringComparer.Ordinal)), code => ExactTerms.Of("party", code), PartyName.Of),
            Outlets = Count(rows.Select(r => r.Outlet is { } outlet ? aliases.Main(outlet) : null), outlet => ExactTerms.Of("outlet", outlet)),
            CitedBy = Sources(SpeakerStatements.CitedBy, id => $"{Term} via:{id}"),
            Cites = Sources(SpeakerStatements.Cites, id => $"source:{id} via:{speaker.Id}"),
            Times = Times(rows),
        };
    }

    /// <summary>Most first, then by value; the rare ones are cut off.</summary>
    private IReadOnlyList<SpeakerCount> Count(IEnumerable<string?> values, Func<string, string> term, Func<string, string>? name = null) =>
    [
        .. values.OfType<string>().GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostValues)
            .Select(g => new SpeakerCount(name?.Invoke(g.Key) ?? g.Key, $"{Term} {term(g.Key)}", g.Count())),
    ];

    private IReadOnlyList<SpeakerCount> Sources(string sql, Func<string, string> query) =>
    [
        .. connection.Query<(string Key, string Name, long Claims)>(sql, new { numbers, most = MostValues })
            .Select(s => new SpeakerCount(s.Name, query(SourceKey.IdOf(s.Key)), s.Claims, SourceKey.IdOf(s.Key))),
    ];

    private IReadOnlyList<SpeakerCount> Times(IEnumerable<SpeakerRow> rows)
    {
        List<DayRange> days = [.. rows.Select(r => DayRange.Parse(r.Published)).OfType<DayRange>()];
        if (days.Count == 0)
        {
            return [];
        }

        (DateOnly first, DateOnly last) = (days.Min(d => d.First), days.Max(d => d.First));
        int length = last.DayNumber - first.DayNumber;
        Period period = length <= MostDays ? Period.Day : length <= MostMonths * 30 ? Period.Month : Period.Year;
        Dictionary<string, int> counts = days.Select(d => Periods.Of(d, period)).OfType<string>().GroupBy(p => p, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. Between(first, last, period).Select(p => new SpeakerCount(p, $"{Term} published:{p}", counts.GetValueOrDefault(p)))];
    }

    private static IEnumerable<string> Between(DateOnly first, DateOnly last, Period period)
    {
        string end = Periods.Of(last, period);
        for (DateOnly day = period switch { Period.Day => first, Period.Month => new DateOnly(first.Year, first.Month, 1), _ => new DateOnly(first.Year, 1, 1) };
            string.CompareOrdinal(Periods.Of(day, period), end) <= 0;
            day = period switch { Period.Day => day.AddDays(1), Period.Month => day.AddMonths(1), _ => day.AddYears(1) })
        {
            yield return Periods.Of(day, period);
        }
    }
}
