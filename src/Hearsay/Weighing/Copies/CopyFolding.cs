using System.Globalization;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Copies;

/// <summary>
/// What the finding of copies sees of a character: one byte. Letters are in lower case and without diacritics, so that
/// <em>Škoda</em> is <em>skoda</em>; letters beyond ASCII that have no such form keep a byte of their own script.
/// All else separates words, apostrophes and hyphens included, except what is not seen in print (soft hyphens, joiners,
/// combining marks), which is passed over.
/// </summary>
internal static class CopyFolding
{
    /// <summary>Stands between words.</summary>
    public const byte Separator = 0;

    /// <summary>Is passed over: the word goes on after it.</summary>
    public const byte Ignored = 1;

    private static readonly byte[] Table = MakeTable();

    /// <summary>The byte of a character: <see cref="Separator"/>, <see cref="Ignored"/>, or a letter or digit.</summary>
    public static byte Fold(char c) => Table[c];

    private static byte[] MakeTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = Decide((char)c);
        }

        return table;
    }

    private static byte Decide(char c)
    {
        if (IsUnseen(c))
        {
            return Ignored;
        }

        if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
        {
            return Separator;
        }

        char folded = char.ToLowerInvariant(Folding.Fold(c));
        return folded < 0x80 ? (byte)folded : (byte)(0x80 | ((folded ^ (folded >> 7)) & 0x7F));
    }

    private static bool IsUnseen(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
