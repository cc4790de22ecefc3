using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>
/// The keys under which an occurrence is kept. Two that share no key are never compared: a key is a name, or a state and a
/// kind of deed, in a month.
/// </summary>
public static class OccurrenceKeys
{
    /// <summary>How far back what is told without a date may have been.</summary>
    internal const int DaysBefore = 100;

    private const int Slack = 3;
    private const int MostMonths = 14;

    /// <summary>The keys, in order.</summary>
    public static IReadOnlyList<string> Of(Occurrence occurrence)
    {
        ArgumentNullException.ThrowIfNull(occurrence);
        string[] whats = [.. WhatsOf(occurrence)];
        return [.. MonthsOf(occurrence).SelectMany(month => whats.Select(what => string.Create(CultureInfo.InvariantCulture, $"{month} {what}"))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The months in its keys, in order; two that share none share no key.</summary>
    internal static IReadOnlyCollection<int> MonthsOf(Occurrence occurrence)
    {
        var months = new SortedSet<int>();
        AddMonths(months, occurrence.Window);
        if (occurrence is { Basis: WindowBasis.Document, Status: Status.Asserted, Window: { } around })
        {
            AddMonths(months, around with { First = DateOnly.FromDayNumber(int.Max(0, around.Last.DayNumber - DaysBefore)) });
        }

        foreach (DayRange window in occurrence.OtherWindows)
        {
            AddMonths(months, window);
        }

        if (months.Count == 0)
        {
            months.Add(0);
        }

        return months;
    }

    private static IEnumerable<string> WhatsOf(Occurrence occurrence)
    {
        IReadOnlyList<string> names = occurrence.Names.Count + occurrence.States.Count > 0 ? occurrence.Names
            : occurrence.NearNames.Count > 0 ? occurrence.NearNames : occurrence.StoryNames;
        foreach (string name in names)
        {
            yield return NameKey(name);
        }

        foreach (string state in occurrence.Country is { } country ? occurrence.States.Append(country) : occurrence.States)
        {
            yield return state + " " + Stem(occurrence.Lemma);
            foreach (string deed in occurrence.Deeds)
            {
                yield return state + " " + deed;
            }
        }
    }

    // Names that differ in the last letter only are compared as one.
    private static string NameKey(string name) => name.Length >= 5 ? name[..^1] : name;

    private static string Stem(string lemma) => lemma.Length > 4 ? lemma[..4] : lemma;

    private static void AddMonths(SortedSet<int> months, DayRange? window)
    {
        if (window is not { } days)
        {
            return;
        }

        int first = MonthOf(days.First.DayNumber - Slack);
        int last = MonthOf(days.Last.DayNumber + Slack);
        for (int month = first; month <= last && month < first + MostMonths; month++)
        {
            months.Add(month);
        }
    }

    private static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(int.Clamp(day, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
        return (date.Year * 12) + date.Month;
    }
}
