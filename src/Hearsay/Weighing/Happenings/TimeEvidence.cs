using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>What the times of two occurrences say of whether they are one.</summary>
internal static class TimeEvidence
{
    private const int FewDays = 4;
    private const int Month = 31;

    public static Evidence Of(OccurrenceProfile first, OccurrenceProfile second)
    {
        (Occurrence a, Occurrence b) = (first.Occurrence, second.Occurrence);
        if (a.Window is not { } one || b.Window is not { } other)
        {
            return Evidence.MayAgree;
        }

        int apart = DaysApart(one, other);
        if (!first.IsUndated && !second.IsUndated)
        {
            return apart switch
            {
                0 => LengthOf(one) < FewDays && LengthOf(other) < FewDays ? Evidence.SameDay : Evidence.TimesOverlap,
                <= 2 => Evidence.DayApart,
                <= Month => Evidence.WeeksApart,
                _ => Evidence.MonthsApart,
            };
        }

        if (Agrees(a, other, a.NearWindows) || Agrees(b, one, b.NearWindows))
        {
            return Evidence.NearTimeAgrees;
        }

        return apart == 0 ? Evidence.MayAgree
            : Agrees(a, other, int.MaxValue) || Agrees(b, one, int.MaxValue) || AnyAgree(a, b) ? Evidence.MayAgreeFar
            : first.IsUndated && second.IsUndated ? OfUndated(first, second)
            : first.IsUndated ? OfUndated(first, other) : OfUndated(second, one);
    }

    /// <summary>Whether both say when, and it cannot be the same time.</summary>
    public static bool ExcludeEachOther(OccurrenceProfile first, OccurrenceProfile second) =>
        Of(first, second) is Evidence.WeeksApart or Evidence.MonthsApart;

    private static Evidence OfUndated(OccurrenceProfile first, OccurrenceProfile second) =>
        MayBeBefore(first, second.Occurrence.Window!.Value) || MayBeBefore(second, first.Occurrence.Window!.Value)
            ? Evidence.MonthsBefore
            : Evidence.MayNotAgree;

    private static Evidence OfUndated(OccurrenceProfile undated, DayRange other) =>
        MayBeBefore(undated, other) ? Evidence.MonthsBefore
        : other.First.DayNumber > undated.Occurrence.Published!.Value.DayNumber + 1
            ? (undated is { IsAsserted: true, Occurrence.IsDenied: false } ? Evidence.ToldBefore : Evidence.LongAhead)
            : undated.IsTold ? Evidence.LongBefore : Evidence.ForetoldLate;

    // What is told or denied without a date may be of some months ago.
    private static bool MayBeBefore(OccurrenceProfile undated, DayRange other) => undated is { IsUndated: true, IsTold: true, Occurrence.Published: { } day }
        && other.Last <= day && other.Last.DayNumber > day.DayNumber - OccurrenceKeys.DaysBefore;

    private static bool AnyAgree(Occurrence first, Occurrence second)
    {
        for (int i = 0; i < first.OtherWindows.Count; i++)
        {
            if (Agrees(second, first.OtherWindows[i], int.MaxValue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Agrees(Occurrence occurrence, DayRange other, int most)
    {
        for (int i = 0; i < occurrence.OtherWindows.Count && i < most; i++)
        {
            if (DaysApart(occurrence.OtherWindows[i], other) <= 1)
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthOf(DayRange days) => days.Last.DayNumber - days.First.DayNumber;

    private static int DaysApart(DayRange one, DayRange other) =>
        int.Max(0, int.Max(one.First.DayNumber - other.Last.DayNumber, other.First.DayNumber - one.Last.DayNumber));
}
