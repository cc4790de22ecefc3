using System.Globalization;

namespace Hearsay.Web.Api;

/// <summary>Where the next part of a list begins: <c>n</c> and a number, the same as the command line's.</summary>
internal static class Cursor
{
    /// <summary>The cursor behind an item.</summary>
    public static string Of(long number) => "n" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads one; none is the start.</summary>
    public static bool TryRead(string? text, out long? place)
    {
        place = null;
        if (text is null)
        {
            return true;
        }

        bool isRead = long.TryParse(text.AsSpan(text.StartsWith('n') ? 1 : 0), NumberStyles.None, CultureInfo.InvariantCulture, out long number);
        place = number;
        return isRead && text.StartsWith('n');
    }

    /// <summary>What is said of one that is none.</summary>
    public static string Problem(string? text) => $"'{text}' is no cursor: give what stood as 'next' in the part before.";
}
