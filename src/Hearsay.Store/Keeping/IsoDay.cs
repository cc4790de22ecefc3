using System.Globalization;

namespace Hearsay.Store.Keeping;

/// <summary>Days as the library keeps them: <c>2014-08-23</c>.</summary>
internal static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>A day as text.</summary>
    public static string ToIso(this DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day of a text that <see cref="ToIso"/> wrote, or null.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
