using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Copies;

/// <summary>Tells which of two dates is the earlier, if they are exact enough.</summary>
internal static class DateOrder
{
    private const int DayLength = 10; // yyyy-mm-dd

    public static CopyOrder Of(DocumentDate? first, DocumentDate? second)
    {
        if (first is null || second is null)
        {
            return CopyOrder.Unknown;
        }

        return PartialDate.Compare(first.Value, second.Value) switch
        {
            < 0 => first.IsNotBefore ? CopyOrder.Unknown : CopyOrder.FirstIsOlder,
            > 0 => second.IsNotBefore ? CopyOrder.Unknown : CopyOrder.SecondIsOlder,
            _ => IsDay(first) && IsDay(second) ? CopyOrder.SameDay : CopyOrder.Unknown,
        };
    }

    private static bool IsDay(DocumentDate date) => date.Value.Length >= DayLength && !date.IsNotBefore;
}
