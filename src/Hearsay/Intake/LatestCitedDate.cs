using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>
/// Finds the latest date that a text cites as past: the text can be no older. A date in a sentence that looks ahead ("by 2030",
/// "will … in 2024") does not count, and a year alone counts only behind a word such as "in" or "since".
/// </summary>
internal static class LatestCitedDate
{
    private const int LookBack = 160;

    private static readonly string[] BeforeYears = ["in", "since", "of", "from", "during", "late", "early", "mid", "the", "and", "spring", "summer", "autumn", "winter", "fall"];

    private static readonly string[] Ahead =
    [
        "will", "shall", "by", "until", "till", "would", "plans", "planned", "scheduled", "expected", "expects", "expire", "expires", "deadline",
        "target", "goal", "forecast", "through", "won't", "hopes", "aims", "next", "upcoming", "could", "may", "might",
    ];

    /// <summary>The latest date in the body, or null.</summary>
    public static WrittenDate? Find(string text, IReadOnlyList<TextSpan> body)
    {
        WrittenDate? latest = null;
        foreach (TextSpan part in body)
        {
            foreach (WrittenDate date in WrittenDates.Find(text, part, years: true))
            {
                if (date.Year is not null && date.Order > (latest?.Order ?? 0) && IsCited(text, part, date))
                {
                    latest = date;
                }
            }
        }

        return latest;
    }

    private static bool IsCited(string text, TextSpan part, WrittenDate date)
    {
        int start = SentenceStart(text, part, date.Span.Start);
        List<Word> before = Word.Split(text, start, date.Span.Start);
        if (date.Month is null && (before.Count == 0 || !IsOneOf(text, before[^1], BeforeYears) || date.Year < 1500))
        {
            return false;
        }

        return !before.Exists(word => IsOneOf(text, word, Ahead));
    }

    private static int SentenceStart(string text, TextSpan part, int at)
    {
        int earliest = Math.Max(part.Start, at - LookBack);
        while (at > earliest && !(text[at - 1] is '.' or '!' or '?' or ';' or '(' or '\n' && !IsInNumber(text, at - 1)))
        {
            at--;
        }

        return at;
    }

    private static bool IsInNumber(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static bool IsOneOf(string text, Word word, string[] list)
    {
        foreach (string entry in list)
        {
            if (text.AsSpan(word.Start, word.Length).Equals(entry, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
