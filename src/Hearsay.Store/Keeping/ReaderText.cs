using System.Text.Json;
using Hearsay.Exchange;

namespace Hearsay.Store.Keeping;

/// <summary>How the versions of a reader are kept.</summary>
internal static class ReaderText
{
    /// <summary>As one JSON object with the names in order.</summary>
    public static string Of(ReaderVersions versions) => JsonSerializer.Serialize(
        new SortedDictionary<string, string>(versions.Models.ToDictionary(), StringComparer.Ordinal) { ["version"] = versions.Reader });
}
