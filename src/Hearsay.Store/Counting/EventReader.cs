using System.Globalization;
using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;

namespace Hearsay.Store.Counting;

/// <summary>Reads events for time lines and maps from the columns of claims, without unpacking a document.</summary>
public sealed class EventReader
{
    /// <summary>The most claims that are looked at.</summary>
    public const int MostClaims = 50_000;

    private const string Columns =
        "claim.id AS Claim, claim.status AS Status, claim.polarity AS Polarity, claim.history AS IsHistory, claim.plover AS Type, claim.actors AS Actors, claim.time_from AS TimeFrom, "
        + "claim.time_to AS TimeTo, forecast.made AS Made, forecast.deadline AS Deadline, claim.countries AS Countries, claim.point_x AS X, claim.point_y AS Y, claim.point_z AS Z, weighed.happening AS Happening";

    private const string Join =
        "LEFT JOIN weighed ON weighed.claim = claim.number LEFT JOIN forecast ON forecast.document = claim.document AND forecast.claim = claim.id";

    private readonly Finder finder;

    internal EventReader(Finder finder)
    {
        this.finder = finder;
    }

    /// <summary>The events among the claims that a query finds, of those <see cref="MostClaims"/> that were added last.</summary>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public EventMarks Of(string query)
    {
        string condition = string.Create(
            CultureInfo.InvariantCulture,
            $"(claim.nature = {(int)Nature.Event} OR claim.forecast = 1) AND (claim.time_from IS NOT NULL OR claim.countries IS NOT NULL OR forecast.deadline IS NOT NULL) ORDER BY claim.number DESC LIMIT {MostClaims}");
        List<EventRow> rows = [.. finder.Rows<EventRow>(query, (Columns, Join), condition)];
        rows.Reverse();
        List<EventMark> marks = Together(rows);
        return new EventMarks(
            marks, rows.Count < MostClaims,
            [.. marks.Select(m => m.Country).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(c => Countries.English.Find(c)).OfType<Country>().Select(c => new EventCountry(c.Code, c.Name, c.Latitude, c.Longitude))]);
    }

    /// <summary>Claims of one status about one occurrence are one mark; it stands where the first of them with a time and a place has it.</summary>
    private static List<EventMark> Together(List<EventRow> rows)
    {
        var marks = new List<EventMark>(rows.Count);
        var places = new Dictionary<(long, int, int, bool), int>();
        foreach (EventRow row in rows)
        {
            EventMark mark = MarkOf(row);
            if (row.Happening is not { } happening)
            {
                marks.Add(mark);
                continue;
            }

            var key = (happening, row.Status, row.Polarity, row.IsHistory);
            if (places.TryGetValue(key, out int place))
            {
                marks[place] = Joined(marks[place], mark);
            }
            else
            {
                places.Add(key, marks.Count);
                marks.Add(mark);
            }
        }

        return marks;
    }

    private static EventMark Joined(EventMark first, EventMark other) => first with
    {
        Claims = first.Claims + other.Claims,
        Type = first.Type ?? other.Type,
        Actors = first.Actors ?? other.Actors,
        From = first.From ?? other.From,
        To = first.From is null ? other.To : first.To,
        Made = first.Deadline is null ? other.Made : first.Made,
        Deadline = first.Deadline ?? other.Deadline,
        Country = first.Country ?? other.Country,
        Latitude = first.Latitude ?? other.Latitude,
        Longitude = first.Latitude is null ? other.Longitude : first.Longitude,
    };

    private static EventMark MarkOf(EventRow row) => new()
    {
        Claim = ShortId.ToClaim(row.Claim),
        Claims = 1,
        Status = (Status)row.Status,
        IsDenied = (Polarity)row.Polarity == Polarity.Negative,
        IsHistory = row.IsHistory,
        Type = row.Type,
        Actors = row.Actors,
        From = DayOf(row.TimeFrom),
        To = DayOf(row.TimeTo),
        Made = IsoDates.FirstDay(row.Made),
        Deadline = IsoDates.FirstDay(row.Deadline),
        Country = ClaimCodes.Read(row.Countries).FirstOrDefault(),
        Latitude = row.Z is { } z ? Math.Round(double.RadiansToDegrees(Math.Asin(Math.Clamp(z, -1, 1))), 3) : null,
        Longitude = row is { X: { } x, Y: { } y } ? Math.Round(double.RadiansToDegrees(Math.Atan2(y, x)), 3) : null,
    };

    private static DateOnly? DayOf(long? number) => number is { } day && day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : null;

    private sealed record EventRow
    {
        public long Claim { get; init; }

        public int Status { get; init; }

        public int Polarity { get; init; }

        public bool IsHistory { get; init; }

        public string? Type { get; init; }

        public string? Actors { get; init; }

        public long? TimeFrom { get; init; }

        public long? TimeTo { get; init; }

        public string? Made { get; init; }

        public string? Deadline { get; init; }

        public string? Countries { get; init; }

        public double? X { get; init; }

        public double? Y { get; init; }

        public double? Z { get; init; }

        public long? Happening { get; init; }
    }
}
