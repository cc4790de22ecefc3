using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Knowledge.Petrarch;

/// <summary>A code of an actor with the days on which it holds.</summary>
/// <param name="Codes">The code, or several where the actor stands for several (<c>[ELR/GAL]</c>).</param>
/// <param name="From">The first day, or null.</param>
/// <param name="To">The last day, or null.</param>
internal sealed partial record DatedCode(IReadOnlyList<string> Codes, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether it is bound to days.</summary>
    public bool IsDated => From is not null || To is not null;

    /// <summary>Whether it holds on the day; of an unknown day only what is not bound to days does.</summary>
    public bool Holds(DateOnly? day) =>
        !IsDated || (day is { } known && !(known < From) && !(known > To));

    /// <summary>Reads <c>HOB</c>, <c>HOBGOV 19950601 - 19990815</c>, <c>RHO &lt;790606</c>.</summary>
    /// <exception cref="FormatException">It is none of these; the message names file and line.</exception>
    public static DatedCode Parse(string text, DictionaryLine line)
    {
        Match match = Form().Match(text);
        if (!match.Success)
        {
            throw line.Fail($"'[{text}]' is no code. Write [CODE], [CODE <YYYYMMDD], [CODE >YYYYMMDD] or [CODE YYYYMMDD-YYYYMMDD]");
        }

        string[] codes = match.Groups["code"].Value.ToUpperInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        DateOnly? first = DayOf(match.Groups["first"].Value, line);
        DateOnly? second = DayOf(match.Groups["second"].Value, line);
        return match.Groups["sign"].Value switch
        {
            "<" => new DatedCode(codes, null, first?.AddDays(-1)),
            ">" => new DatedCode(codes, first?.AddDays(1), null),
            _ => new DatedCode(codes, first, second ?? first),
        };
    }

    /// <summary>A day as YYYYMMDD or YYMMDD (of the twentieth century from 30 on); impossible days are moved to the month's end.</summary>
    private static DateOnly? DayOf(string digits, DictionaryLine line)
    {
        if (digits.Length == 0)
        {
            return null;
        }

        if (digits.Length == 6)
        {
            digits = (string.CompareOrdinal(digits, "30") >= 0 ? "19" : "20") + digits;
        }

        int year = int.Parse(digits.AsSpan(0, 4), CultureInfo.InvariantCulture);
        int month = int.Parse(digits.AsSpan(4, 2), CultureInfo.InvariantCulture);
        int day = int.Parse(digits.AsSpan(6, 2), CultureInfo.InvariantCulture);
        if (year == 0)
        {
            throw line.Fail($"'{digits}' is no day");
        }

        month = Math.Clamp(month, 1, 12);
        return new DateOnly(year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(year, month)));
    }

    [GeneratedRegex(
        @"^(?<code>[^\s<>]*)(?:\s*(?<sign>[<>])\s*(?<first>\d{8}|\d{6})|\s+(?<first>\d{8}|\d{6})(?:\s*-\s*(?<second>\d{8}|\d{6}))?)?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
