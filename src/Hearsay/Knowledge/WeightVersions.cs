using System.Security.Cryptography;

namespace Hearsay.Knowledge;

/// <summary>The versions of the weights that the library carries, each a name and the start of the file's SHA-256.</summary>
internal static class WeightVersions
{
    private const string Root = "Hearsay.Knowledge.English.";

    private static readonly (string Use, string Name, string File)[] Weights =
    [
        ("attribution", "en-attribution-1", "attribution.br"),
        ("factuality", "en-factuality-2", "factuality.br"),
        ("relations", "en-relations-1", "relations.tsv"),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Own = new(
        () => Weights.ToDictionary(w => w.Use, w => $"{w.Name}/{HashOf(w.File)}", StringComparer.Ordinal));

    /// <summary>The versions by what the weights are for.</summary>
    public static IReadOnlyDictionary<string, string> All => Own.Value;

    private static string HashOf(string file)
    {
        using Stream stream = typeof(WeightVersions).Assembly.GetManifestResourceStream(Root + file)
            ?? throw new InvalidOperationException($"'{file}' is missing: put it into src/Hearsay/Knowledge/English and build again.");
        return Convert.ToHexStringLower(SHA256.HashData(stream).AsSpan(0, 6));
    }
}
