namespace Hearsay.Knowledge;

/// <summary>Compares ISO 8601 days, months and years as text: a date counts as within a month or year that holds it.</summary>
internal static class PartialDate
{
    /// <summary>Whether <paramref name="date"/> lies between the two, inclusive; an empty bound is open.</summary>
    public static bool IsWithin(string date, string from, string until) =>
        (from.Length == 0 || Compare(date, from) >= 0) && (until.Length == 0 || Compare(date, until) <= 0);

    /// <summary>Orders two dates by what both state.</summary>
    public static int Compare(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        return left.AsSpan(0, length).SequenceCompareTo(right.AsSpan(0, length));
    }

    /// <summary>The year of a date, or null if it does not begin with one.</summary>
    public static int? YearOf(string? date) =>
        date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), out int year) ? year : null;
}
