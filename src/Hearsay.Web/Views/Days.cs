using System.Globalization;
using Hearsay.Store.Problems;

namespace Hearsay.Web.Views;

/// <summary>Days as they are typed, and today.</summary>
internal static class Days
{
    /// <summary>The day of a clock, in universal time; of the machine's if there is none.</summary>
    public static DateOnly Today(TimeProvider? clock) => DateOnly.FromDateTime((clock ?? TimeProvider.System).GetUtcNow().UtcDateTime);

    /// <summary>Reads a day; null if nothing was typed.</summary>
    /// <exception cref="LibraryException">It is none.</exception>
    public static DateOnly? Read(string? typed) => string.IsNullOrEmpty(typed) ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new LibraryException($"'{typed}' is no day. Write it as 1948-06-24.");
}
