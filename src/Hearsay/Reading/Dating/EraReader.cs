using System.Globalization;
using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Dating;

/// <summary>Reads decades and centuries: <em>the 1990s</em>, <em>the '60s</em>, <em>the XXI century</em>.</summary>
internal static class EraReader
{
    /// <summary>The decade or century that starts at <paramref name="start"/>, or null.</summary>
    public static ReadTime? ReadAt(Words words, int start) => ReadDecade(words, start) ?? ReadCentury(words, start);

    /// <summary>The first year of a decade in digits, <c>1990s</c>, or null.</summary>
    public static int? DecadeOf(string word) =>
        word is [_, _, _, '0', 's'] && int.TryParse(word[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1500 and < 2100
            ? year
            : null;

    // the 1990s, the '60s
    private static ReadTime? ReadDecade(Words words, int start)
    {
        int at = words[start] == "the" ? start + 1 : start;
        string word = words[at];
        if (word.Length >= 2 && word[^1] == 's')
        {
            string digits = word[..^1].Trim('\'');
            if (digits.Length == 4 && digits[3] == '0' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1500 and < 2100)
            {
                return new ReadTime(start, at, Times.Decade(year, TimeBasis.Explicit));
            }

            if (at > start && digits.Length == 2 && digits[1] == '0' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int two) && two >= 20)
            {
                return new ReadTime(start, at, Times.Decade(1900 + two, TimeBasis.Explicit));
            }
        }

        int? named = word switch
        {
            "twenties" => 1920,
            "thirties" => 1930,
            "forties" => 1940,
            "fifties" => 1950,
            "sixties" => 1960,
            "seventies" => 1970,
            "eighties" => 1980,
            "nineties" => 1990,
            _ => null,
        };
        return named is { } decade && at > start ? new ReadTime(start, at, Times.Decade(decade, TimeBasis.Explicit)) : null;
    }

    // the 19th century, the XXI century
    private static ReadTime? ReadCentury(Words words, int start)
    {
        int at = words[start] == "the" ? start + 1 : start;
        if (words[at + 1] is not ("century" or "c."))
        {
            return null;
        }

        int? century = NumberReader.English.ReadDay(words[at]) ?? Roman(words.Sentence.FormOf(at));
        return century is >= 1 and <= 22 ? new ReadTime(start, at + 1, Times.Century(century.Value, TimeBasis.Explicit)) : null;
    }

    private static int? Roman(string form) => form switch
    {
        "XV" => 15,
        "XVI" => 16,
        "XVII" => 17,
        "XVIII" => 18,
        "XIX" => 19,
        "XX" => 20,
        "XXI" => 21,
        _ => null,
    };
}
