namespace Hearsay.Language;

/// <summary>The names of the days of the week.</summary>
internal static class Weekdays
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    };

    /// <summary>Whether the word, as written, is one of them.</summary>
    public static bool Contains(string form) => Names.Contains(form);
}
