using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Weighing.Indicators;

/// <summary>
/// An observable sign with its threshold, as a sentence: <c>3 origins of type:mobilize actor:RUS in 14 days</c>. It is met on a day if,
/// by then, so many units were known of, whose claims are of the days of the window that ends on that day.
/// </summary>
/// <param name="Threshold">How many there must be.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Query">Which claims, as in a search.</param>
/// <param name="WindowDays">The length of the window, in days.</param>
/// <param name="IsOfSaying">Whether the day of a claim is the one on which it was published, not the one it speaks of.</param>
public sealed partial record Indicator(int Threshold, IndicatorUnit Unit, string Query, int WindowDays, bool IsOfSaying)
{
    /// <summary>The longest window, in days.</summary>
    public const int LongestWindow = 3660;

    /// <summary>What a sentence has to look like.</summary>
    public const string Form = "N claims|documents|origins|happenings of QUERY [said] in N days|weeks";

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="indicator">What it says.</param>
    /// <param name="problem">What is wrong with it, in plain words; null if nothing is.</param>
    public static bool TryParse(string sentence, out Indicator? indicator, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        indicator = null;
        Match head = Head().Match(sentence);
        if (!head.Success)
        {
            problem = $"'{sentence}' does not say how many of what: it has to begin like '3 origins of'. The form is: {Form}.";
            return false;
        }

        Match tail = Tail().Match(sentence, head.Length);
        if (!tail.Success)
        {
            problem = $"'{sentence}' does not say in what time: it has to end like 'in 14 days' or 'said in 2 weeks'. The form is: {Form}.";
            return false;
        }

        int? threshold = Number(head.Groups["count"].Value);
        int? days = Number(tail.Groups["count"].Value) * (tail.Groups["unit"].Value is ['w' or 'W', ..] ? 7 : 1);
        string query = sentence[head.Length..tail.Index].Trim();
        problem = (threshold, days) switch
        {
            (not > 0, _) => $"'{head.Groups["count"].Value}' is no threshold: at least one is needed.",
            (_, not (> 0 and <= LongestWindow)) => string.Create(CultureInfo.InvariantCulture, $"'{tail.Value.Trim()}' is no window: give 1 to {LongestWindow} days."),
            _ when query.Length == 0 => $"'{sentence}' does not say which claims: a query belongs between 'of' and 'in', such as type:mobilize.",
            _ => null,
        };
        if (problem is not null)
        {
            return false;
        }

        indicator = new Indicator(threshold!.Value, UnitOf(head.Groups["unit"].ValueSpan), query, days!.Value, tail.Groups["said"].Success);
        return true;
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Threshold} {Unit.ToString().ToLowerInvariant()} of {Query}{(IsOfSaying ? " said" : "")} in {WindowDays} days");

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static IndicatorUnit UnitOf(ReadOnlySpan<char> word) => char.ToLowerInvariant(word[0]) switch
    {
        'c' => IndicatorUnit.Claims,
        'd' => IndicatorUnit.Documents,
        'o' => IndicatorUnit.Origins,
        _ => IndicatorUnit.Happenings,
    };

    [GeneratedRegex(@"^\s*(at\s+least\s+)?(?<count>[0-9]{1,9})\s+(separate\s+)?(?<unit>claims?|documents?|origins?|happenings?)\s+of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex(@"\s(?<said>said\s+)?in\s+(?<count>[0-9]{1,9})\s+(?<unit>days?|weeks?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tail();
}
