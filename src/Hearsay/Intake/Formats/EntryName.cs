using System.Globalization;
using System.Text;

namespace Hearsay.Intake.Formats;

/// <summary>Makes names from inside files fit to be shown. They are never used as paths.</summary>
internal static class EntryName
{
    private const int Longest = 200;

    /// <summary>The name, with what cannot be shown replaced by U+FFFD and cut where it is too long.</summary>
    public static string Show(string name)
    {
        var shown = new StringBuilder(Math.Min(name.Length, Longest));
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsShown(rune) ? rune.ToString() : "\uFFFD");
        }

        return shown.ToString();
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);
}
