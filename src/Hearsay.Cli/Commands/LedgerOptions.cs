using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Commands;

/// <summary>What the commands of the ledger have in common.</summary>
internal static class LedgerOptions
{
    /// <summary><c>--on</c>.</summary>
    public static Option<string> On() => new("--on") { HelpName = "DAY", Description = "As it stood at the end of this day, such as 2014-08-23 (default: today)." };

    /// <summary>The day that was asked for, or today.</summary>
    public static DateOnly DayOf(string? given) => given is null ? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime) : ReadDay(given);

    /// <summary>A day.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static DateOnly ReadDay(string given) =>
        DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new UsageException($"'{given}' is no day: write it as 2014-08-23.");

    /// <summary>A probability: <c>0.7</c> or <c>70%</c>.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static double ReadProbability(string given)
    {
        string bare = given.TrimEnd('%', ' ');
        bool isPercent = given.EndsWith('%');
        return double.TryParse(bare, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && (isPercent ? number / 100 : number) is >= 0 and <= 1 and var probability
                ? probability
                : throw new UsageException($"'{given}' is no probability: write it as 0.7 or 70%.");
    }
}
