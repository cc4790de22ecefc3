using System.Globalization;
using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Store.Counting;

namespace Hearsay.Web.Views.Events;

/// <summary>Cuts the time that events take up into stretches: days, months, years, decades or centuries, whichever are not too many.</summary>
internal static class TimeBins
{
    private const int Most = 60;
    private const double Outlying = 0.02;

    private static readonly Func<DateOnly, DateOnly>[] Starts =
    [
        d => d, d => new DateOnly(d.Year, d.Month, 1), d => new DateOnly(d.Year, 1, 1), d => new DateOnly(Math.Max(1, d.Year / 10 * 10), 1, 1), d => new DateOnly(Math.Max(1, d.Year / 100 * 100), 1, 1),
    ];

    private static readonly Func<DateOnly, DateOnly>[] Nexts = [d => d.AddDays(1), d => d.AddMonths(1), d => d.AddYears(1), d => d.AddYears(10 - (d.Year % 10)), d => d.AddYears(100 - (d.Year % 100))];

    /// <summary>The stretches of those that are not called up from the past, in order; of the few that lie far from the rest only as far as they fit.</summary>
    public static IReadOnlyList<TimeBin> Of(IEnumerable<EventMark> marks)
    {
        List<EventMark> dated = [.. marks.Where(m => m is { From: not null, IsHistory: false }).OrderBy(m => m.From)];
        if (dated.Count == 0)
        {
            return [];
        }

        DateOnly first = dated[(int)(dated.Count * Outlying)].From!.Value;
        DateOnly last = dated[^((int)(dated.Count * Outlying) + 1)].From!.Value;
        int unit = Enumerable.Range(0, Starts.Length).First(u => u == Starts.Length - 1 || Between(u, first, last) <= Most);
        var bins = new List<TimeBin>();
        ILookup<DateOnly, EventMark> byStart = dated.ToLookup(m => Starts[unit](m.From!.Value));
        for (DateOnly start = Starts[unit](first); start <= last; start = Nexts[unit](start))
        {
            int asserted = byStart[start].Count(m => m is { Status: Status.Asserted, IsDenied: false });
            bins.Add(new TimeBin(Name(unit, start), start, Nexts[unit](start).AddDays(-1), asserted, byStart[start].Count() - asserted));
        }

        return bins;
    }

    private static int Between(int unit, DateOnly first, DateOnly last)
    {
        int count = 0;
        for (DateOnly start = Starts[unit](first); start <= last && count <= Most && start.Year < 9900; start = Nexts[unit](start))
        {
            count++;
        }

        return count;
    }

    private static string Name(int unit, DateOnly start) => unit switch
    {
        0 => start.ToIso(),
        1 => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        2 => start.ToString("yyyy", CultureInfo.InvariantCulture),
        3 => start.ToString("yyyy", CultureInfo.InvariantCulture) + "s",
        _ => "from " + start.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
