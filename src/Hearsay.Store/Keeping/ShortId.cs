using System.Globalization;

namespace Hearsay.Store.Keeping;

/// <summary>The 16 hex digits of a document's or claim's id as a number, which takes a third of the room.</summary>
internal static class ShortId
{
    /// <summary>The number of <c>c-3f9c…</c>.</summary>
    public static long Of(string id) => unchecked((long)ulong.Parse(id.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    /// <summary>The id of a claim by its number.</summary>
    public static string ToClaim(long number) => string.Create(CultureInfo.InvariantCulture, $"c-{number:x16}");

    /// <summary>The number of a claim's id; null if it is none.</summary>
    public static long? TryRead(string id) =>
        id.StartsWith("c-", StringComparison.Ordinal) && id.Length == 18
        && ulong.TryParse(id.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong number)
            ? unchecked((long)number)
            : null;
}
