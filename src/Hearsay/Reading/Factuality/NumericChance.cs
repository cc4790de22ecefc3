using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// Reads the number that is given to a chance: <em>a 70 per cent chance that</em>, <em>a 60-70% probability</em>, <em>a likelihood of 40
/// percent</em>, <em>a one-in-three chance</em>, <em>a 50-50 chance</em>.
/// </summary>
internal static class NumericChance
{
    private const int Hundred = 100;

    /// <summary>The bounds of the probability, 0 to 1, equal for one number; null if the noun has no number.</summary>
    public static (double Low, double High)? Of(Sentence sentence, int noun) => Before(sentence, noun) ?? After(sentence, noun);

    private static (double Low, double High)? Before(Sentence sentence, int noun)
    {
        int last = Skip(sentence, noun - 1);
        int sign = PercentEndingAt(sentence, last);
        return sign >= 0 ? RangeEndingAt(sentence, sign - 1) : OddsEndingAt(sentence, last);
    }

    private static (double Low, double High)? After(Sentence sentence, int noun)
    {
        int number = noun + 2;
        if (number + 1 >= sentence.Count || sentence.FormOf(noun + 1) != "of" || NumberAt(sentence, number) is not { } value)
        {
            return null;
        }

        bool isPercent = IsPercent(sentence.FormOf(number + 1)) || (number + 2 < sentence.Count && PercentEndingAt(sentence, number + 2) == number + 1);
        return isPercent && value is >= 0 and <= Hundred ? (value / Hundred, value / Hundred) : null;
    }

    /// <summary>Where a sign or word for percent begins that ends at a token, or -1.</summary>
    private static int PercentEndingAt(Sentence sentence, int index) =>
        index < 1 ? -1
        : IsPercent(sentence.FormOf(index)) ? index
        : sentence.FormOf(index) == "cent" && sentence.FormOf(index - 1) == "per" ? index - 1
        : -1;

    private static (double Low, double High)? RangeEndingAt(Sentence sentence, int index)
    {
        if (NumberAt(sentence, index) is not (>= 0 and <= Hundred and var high))
        {
            return null;
        }

        bool isRange = index >= 2 && sentence.FormOf(index - 1) is "-" or "–" or "to";
        return isRange && NumberAt(sentence, index - 2) is { } low && low >= 0 && low < high
            ? (low / Hundred, high / Hundred)
            : (high / Hundred, high / Hundred);
    }

    /// <summary><em>One in three</em>, <em>50-50</em>.</summary>
    private static (double Low, double High)? OddsEndingAt(Sentence sentence, int index)
    {
        if (NumberAt(sentence, index) is not (> 0 and var whole))
        {
            return null;
        }

        int middle = Skip(sentence, index - 1);
        if (middle >= 1 && sentence.FormOf(middle) == "in" && NumberAt(sentence, Skip(sentence, middle - 1)) is { } part && part >= 0 && part <= whole)
        {
            return (part / whole, part / whole);
        }

        bool isSplit = middle < index - 1 && NumberAt(sentence, middle) is { } other && other >= 0 && other + whole == Hundred;
        return isSplit ? ((Hundred - whole) / Hundred, (Hundred - whole) / Hundred) : null;
    }

    private static int Skip(Sentence sentence, int index)
    {
        while (index >= 0 && sentence.FormOf(index) is "-" or "–")
        {
            index--;
        }

        return index;
    }

    private static double? NumberAt(Sentence sentence, int index)
    {
        if (index < 0 || index >= sentence.Count)
        {
            return null;
        }

        string form = sentence.FormOf(index);
        return NumberReader.TryDigits(form, out double digits) ? digits
            : NumberReader.English.Find(form.ToLowerInvariant()) is { Value: > 0 and var word } ? word
            : null;
    }

    private static bool IsPercent(string form) => form is "%" or "percent" or "pct";
}
