using System.Globalization;

namespace Hearsay.Store.Finding;

/// <summary>Where the next part of a list in the order of adding begins: <c>n</c> and a number.</summary>
public static class ListCursor
{
    /// <summary>The cursor behind the item of a number.</summary>
    public static string Of(long number) => string.Create(CultureInfo.InvariantCulture, $"n{number}");

    /// <summary>The number of the item that a cursor stands behind; null if the text is no cursor.</summary>
    public static long? Parse(string text) =>
        text is ['n', .. var digits] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
}
