using System.Globalization;
using System.Text;

namespace Hearsay.Wording;

/// <summary>
/// Makes words from files safe to show: a control character could move the cursor or recolour the screen, and a
/// character that turns the direction of writing could make a line read other than it is.
/// </summary>
public static class Printable
{
    /// <summary>The text with line ends and tabs kept, and every other character that is not shown replaced by U+FFFD.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(c => !IsPlain(c)) ? Replace(text) : text;
    }

    /// <summary>The same, with every run of white space made one blank.</summary>
    public static string Inline(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(c => !IsPlain(c) || c == '\n') && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (char c in Replace(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length == 0 || line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }

    /// <summary>The same, without blanks at the ends.</summary>
    public static string Line(string text) => Inline(text).Trim();

    private static string Replace(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isLine = rune.Value is '\n' or '\t' or '\r';
            plain.Append(isLine || IsShown(rune) ? rune : Rune.ReplacementChar);
        }

        return plain.ToString();
    }

    private static bool IsPlain(char c) => c is '\n' or (>= ' ' and < '\u007f');

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control && !TurnsDirection(rune.Value);

    private static bool TurnsDirection(int value) =>
        value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
