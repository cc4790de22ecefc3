using System.Globalization;
using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>
/// Reads numbers: <em>9</em>, <em>40,000</em>, <em>1.5 million</em>, <em>two hundred and fifty</em>, <em>twenty-three</em>,
/// <em>several hundred</em>, <em>dozens</em>.
/// </summary>
internal sealed class NumberReader
{
    private static readonly Lazy<NumberReader> Loaded = new(() => new NumberReader());
    private readonly Dictionary<string, NumberWord> words = new(StringComparer.OrdinalIgnoreCase);

    private NumberReader()
    {
        foreach (LexiconRow row in LexiconFile.Read("English/numbers.tsv"))
        {
            var word = new NumberWord(row.Value<NumberKind>(1), row[2].Length == 0 ? 0 : row.Number(2));
            if (!words.TryAdd(row.Required(0), word))
            {
                throw row.Fail($"'{row[0]}' stands twice");
            }
        }
    }

    /// <summary>The reader for English.</summary>
    public static NumberReader English => Loaded.Value;

    /// <summary>The number word, or null.</summary>
    public NumberWord? Find(string word) => words.TryGetValue(word, out NumberWord found) ? found : null;

    /// <summary>The number that starts at <paramref name="start"/>, or null.</summary>
    public ReadNumber? ReadAt(Sentence sentence, int start)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        string form = sentence.FormOf(start);
        if (form.Length == 0)
        {
            return null;
        }

        if (char.IsAsciiDigit(form[0]))
        {
            return TryDigits(form, out double digits) ? Scaled(sentence, start + 1, digits, isWord: false) : null;
        }

        return ReadWords(sentence, start);
    }

    /// <summary>The day that an ordinal or a number names: <em>22nd</em>, <em>twenty-second</em>, <em>22</em>; or null.</summary>
    public int? ReadDay(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        int digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]))
        {
            digits++;
        }

        if (digits is 1 or 2 && (digits == form.Length || form[digits..].ToLowerInvariant() is "st" or "nd" or "rd" or "th"))
        {
            int day = int.Parse(form.AsSpan(0, digits), CultureInfo.InvariantCulture);
            return day is >= 1 and <= 31 ? day : null;
        }

        return digits == 0 && Find(form) is { Kind: NumberKind.Ordinal } word ? (int)word.Value : null;
    }

    /// <summary>Reads digits with thousands separators and a decimal point; false for anything else.</summary>
    public static bool TryDigits(string form, out double value)
    {
        ArgumentNullException.ThrowIfNull(form);
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        value = 0;
        return form.Length <= 20 && char.IsAsciiDigit(form[0]) && char.IsAsciiDigit(form[^1])
            && double.TryParse(form, Style, CultureInfo.InvariantCulture, out value);
    }

    // "1.5 million", "40 thousand", "3 dozen".
    private ReadNumber Scaled(Sentence sentence, int next, double value, bool isWord)
    {
        bool isVague = false;
        while (next < sentence.Count && Find(sentence.FormOf(next)) is { Kind: NumberKind.Scale } scale
            && (sentence.FormOf(next).Length > 1 || !sentence.IsFollowedBySpace(next - 1)))
        {
            value *= scale.Value;
            next++;
        }

        return new ReadNumber(value, next, isVague, isWord);
    }

    private ReadNumber? ReadWords(Sentence sentence, int start)
    {
        if (FindPart(sentence, start) is not { } first)
        {
            return null;
        }

        return first.Word.Kind switch
        {
            NumberKind.Cardinal => ReadCardinal(sentence, start),
            NumberKind.Scale when sentence.FormOf(start).Length > 2 => ReadCardinal(sentence, start),
            NumberKind.Article when start + 1 < sentence.Count && Find(sentence.FormOf(start + 1)) is { Kind: NumberKind.Scale }
                && sentence.FormOf(start + 1).Length > 2 => Scaled(sentence, start + 1, 1, isWord: true),
            NumberKind.Plural => ReadPlurals(sentence, start, first.Word.Value),
            NumberKind.Vague => ReadVague(sentence, start),
            _ => null,
        };
    }

    // "several hundred" names its scale, "several" nothing.
    private ReadNumber ReadVague(Sentence sentence, int start)
    {
        int next = start + 1;
        return next < sentence.Count && Find(sentence.FormOf(next)) is { Kind: NumberKind.Scale } scale && sentence.FormOf(next).Length > 2
            ? Scaled(sentence, next + 1, scale.Value, isWord: true) with { IsVague = true }
            : new ReadNumber(null, next, true, true);
    }

    // "dozens", "tens of thousands", "hundreds of thousands".
    private ReadNumber ReadPlurals(Sentence sentence, int start, double value)
    {
        int next = start + 1;
        while (next + 1 < sentence.Count && sentence.FormOf(next) == "of"
            && Find(sentence.FormOf(next + 1)) is { Kind: NumberKind.Plural } larger && larger.Value > value)
        {
            value *= larger.Value;
            next += 2;
        }

        return new ReadNumber(value, next, true, true);
    }

    private ReadNumber? ReadCardinal(Sentence sentence, int start)
    {
        double total = 0;
        double current = 0;
        int next = start;
        while (next < sentence.Count)
        {
            int at = next;
            if (next > start && sentence.FormOf(next) is "-" or "and" && next + 1 < sentence.Count)
            {
                at++;
            }

            if (FindPart(sentence, at) is not { Word.Kind: NumberKind.Cardinal or NumberKind.Scale } part || sentence.FormOf(at).Length == 1)
            {
                break;
            }

            if (part.Word.Kind == NumberKind.Cardinal)
            {
                if (current % 10 != 0 || (current != 0 && part.Word.Value >= 10 && current % 100 != 0) || (at > next && sentence.FormOf(next) == "and" && current < 100 && total == 0))
                {
                    break;
                }

                current += part.Word.Value;
            }
            else if (part.Word.Value == 100 || part.Word.Value < 100)
            {
                current = Math.Max(1, current) * part.Word.Value;
            }
            else
            {
                total += Math.Max(1, current) * part.Word.Value;
                current = 0;
            }

            next = at + 1;
        }

        return next == start ? null : new ReadNumber(total + current, next, false, true);
    }

    // A word, or two with a hyphen in one token: "twenty-three".
    private (NumberWord Word, bool IsJoined)? FindPart(Sentence sentence, int token)
    {
        string form = sentence.FormOf(token);
        if (Find(form) is { } word)
        {
            return (word, false);
        }

        int hyphen = form.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0
            && Find(form[..hyphen]) is { Kind: NumberKind.Cardinal } tens
            && Find(form[(hyphen + 1)..]) is { Kind: NumberKind.Cardinal } ones
            && tens.Value is >= 20 and < 100 && ones.Value is > 0 and < 10)
        {
            return (new NumberWord(NumberKind.Cardinal, tens.Value + ones.Value), true);
        }

        return null;
    }
}
