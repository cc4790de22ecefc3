namespace Hearsay.Knowledge;

/// <summary>What a word of time is; see the head of <c>English/time.tsv</c>.</summary>
internal enum TimeWordKind
{
    Month,
    Weekday,
    Weekdays,
    Season,
    Daypart,
    Unit,
    Day,
    Deictic,
    Part,
    Set,
    Each,
    Step,
    Shift,
    Modifier,
}
