using System.Text;

namespace Hearsay.Knowledge;

/// <summary>
/// Folds text for lookups, one character to one character, so that offsets stay: diacritics go, typographic quotes,
/// hyphens and spaces become plain ones. Case stays.
/// </summary>
internal static class Folding
{
    private const int TableSize = 0x2100;
    private static readonly char[] Table = MakeTable();

    /// <summary>The folded form of <paramref name="text"/>, of the same length.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = Fold(source[i]);
            }
        });
    }

    /// <summary>The folded form of one character.</summary>
    public static char Fold(char c) => c < TableSize ? Table[c] : c;

    private static char[] MakeTable()
    {
        var table = new char[TableSize];
        for (int i = 0; i < TableSize; i++)
        {
            table[i] = Decide((char)i);
        }

        return table;
    }

    private static char Decide(char c)
    {
        char special = c switch
        {
            'ł' => 'l',
            'Ł' => 'L',
            'ø' => 'o',
            'Ø' => 'O',
            'đ' or 'ð' => 'd',
            'Đ' => 'D',
            'ı' => 'i',
            'ə' => 'e',
            'Ə' => 'E',
            'ħ' => 'h',
            'Ħ' => 'H',
            '\u2019' or '\u2018' or 'ʼ' or 'ʻ' => '\'',
            '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
            '\u201C' or '\u201D' => '"',
            _ => '\0',
        };
        if (special != '\0')
        {
            return special;
        }

        if (char.IsWhiteSpace(c))
        {
            return ' ';
        }

        if (c < 0xC0 || !char.IsLetter(c))
        {
            return c;
        }

        return c.ToString().Normalize(NormalizationForm.FormD)[0];
    }
}
