using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>The Goldstein scale of CAMEO codes.</summary>
internal static class Goldstein
{
    private static readonly Lazy<FrozenDictionary<string, double>> Values =
        new(() => LexiconFile.Read("goldstein.tsv").ToFrozenDictionary(row => row.Required(0), row => row.Number(1), StringComparer.Ordinal));

    /// <summary>From -10 (conflict) to 10 (cooperation), or null if there is no such code.</summary>
    public static double? Of(string cameo) => Values.Value.TryGetValue(cameo, out double value) ? value : null;
}
