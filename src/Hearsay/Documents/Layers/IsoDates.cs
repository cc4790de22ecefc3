using System.Globalization;

namespace Hearsay.Documents.Layers;

/// <summary>Turns ISO 8601 dates, months and years into days.</summary>
public static class IsoDates
{
    /// <summary>The first day of a date, month or year; null for null and for what is none of them.</summary>
    public static DateOnly? FirstDay(string? value) => Read(value) is { } read ? new DateOnly(read.Year, read.Month ?? 1, read.Day ?? 1) : null;

    /// <summary>The last day of a date, month or year; null for null and for what is none of them.</summary>
    public static DateOnly? LastDay(string? value)
    {
        if (Read(value) is not { } read)
        {
            return null;
        }

        int month = read.Month ?? 12;
        return new DateOnly(read.Year, month, read.Day ?? DateTime.DaysInMonth(read.Year, month));
    }

    /// <summary>The day as ISO 8601.</summary>
    public static string ToIso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (int Year, int? Month, int? Day)? Read(string? value)
    {
        if (value is null || value.Length < 4 || !TryNumber(value, 0, 4, out int year) || year < 1)
        {
            return null;
        }

        if (value.Length == 4)
        {
            return (year, null, null);
        }

        if (value.Length < 7 || value[4] != '-' || !TryNumber(value, 5, 2, out int month) || month is < 1 or > 12)
        {
            return null;
        }

        if (value.Length == 7)
        {
            return (year, month, null);
        }

        bool isDay = value.Length >= 10 && value[7] == '-' && TryNumber(value, 8, 2, out int day)
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDay ? (year, month, int.Parse(value.AsSpan(8, 2), CultureInfo.InvariantCulture)) : null;
    }

    private static bool TryNumber(string text, int start, int length, out int number) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
