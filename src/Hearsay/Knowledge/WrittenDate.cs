using System.Globalization;
using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>A calendar date as written in a text; what is not written is null.</summary>
/// <param name="Span">The words.</param>
/// <param name="Year">The year, four digits. Two written digits mean 1950 to 2049.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31 and within the month, or null.</param>
/// <param name="HasTwoOrders">True if day and month could be the other way round: <c>4/5/2014</c>; then the day was read first.</param>
internal readonly record struct WrittenDate(TextSpan Span, int? Year, int? Month, int? Day, bool HasTwoOrders)
{
    /// <summary>The ISO 8601 date, month or year, or null without a year.</summary>
    public string? Iso => (Year, Month, Day) switch
    {
        (null, _, _) => null,
        ({ } year, null, _) => year.ToString("D4", CultureInfo.InvariantCulture),
        ({ } year, { } month, null) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
        ({ } year, { } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
    };

    /// <summary>The date with the month read first, or the day, where either could be.</summary>
    public WrittenDate InOrder(bool monthFirst) => HasTwoOrders && monthFirst ? this with { Month = Day, Day = Month } : this;

    /// <summary>Whether year, month and day are all written.</summary>
    public bool IsFull => Year is not null && Month is not null && Day is not null;

    /// <summary>The first day it can mean, as a number that sorts; 0 without a year.</summary>
    public int Order => Year is { } year ? (year * 10000) + ((Month ?? 1) * 100) + (Day ?? 1) : 0;
}
