using System.Globalization;

namespace Hearsay.Store.Keeping;

/// <summary>The 16 hex digits of a document's or claim's id as a number, which takes a third of the room.</summary>
internal static class ShortId
{
    /// <summary>The number of <c>c-3f9c…</c>.</summary>
    public static long Of(string id) => unchecked((long)ulong.Parse(id.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
