using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>
/// The keys under which an occurrence is kept. Two that share no key are never compared: a key is a name in its sentence or the one
/// before, or a state that its document names and a kind of deed, in a month.
/// </summary>
internal static class OccurrenceKeys
{
    /// <summary>How far back what is told without a date may have been.</summary>
    public const int DaysBefore = 100;

    private const int Slack = 3;
    private const int MostMonths = 14;
    private const int StemLength = 4;
    private const int MostOtherWindows = 4;

    /// <summary>The keys, in order.</summary>
    public static ulong[] Of(Occurrence occurrence)
    {
        int[] months = [.. MonthsOf(occurrence)];
        uint[] whats = TokenSet.Of(WhatsOf(occurrence));
        var keys = new ulong[months.Length * whats.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = ((ulong)(uint)months[i / whats.Length] << 32) | whats[i % whats.Length];
        }

        return keys;
    }

    /// <summary>The months in its keys, in order; two that share none share no key.</summary>
    public static IReadOnlyCollection<int> MonthsOf(Occurrence occurrence)
    {
        var months = new SortedSet<int>();
        AddMonths(months, occurrence.Window);
        if (occurrence is { Basis: WindowBasis.Document, Window: { } around } && (occurrence.Status == Status.Asserted || occurrence.IsDenied))
        {
            AddMonths(months, around with { First = DateOnly.FromDayNumber(int.Max(0, around.Last.DayNumber - DaysBefore)) });
        }

        foreach (DayRange window in occurrence.OtherWindows.Take(MostOtherWindows))
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
        foreach (string name in occurrence.Names.Concat(occurrence.NearNames))
        {
            yield return OccurrenceProfile.NameKey(name);
        }

        IEnumerable<string> states = occurrence.States.Concat(occurrence.StoryStates);
        foreach (string state in (occurrence.Country is { } country ? states.Append(country) : states).Distinct(StringComparer.Ordinal))
        {
            yield return state + " " + Stem(occurrence.Lemma);
            foreach (string deed in occurrence.Deeds)
            {
                yield return state + " " + deed;
            }
        }
    }

    private static string Stem(string lemma) => lemma.Length > StemLength ? lemma[..StemLength] : lemma;

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
