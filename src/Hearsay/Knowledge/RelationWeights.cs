using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Knowledge;

/// <summary>What features of a sentence say for which PLOVER root; learnt by <c>hearsay train relations</c>.</summary>
internal sealed class RelationWeights
{
    private readonly string[] roots;
    private readonly FrozenDictionary<string, (int Root, float Weight)[]> weights;

    private RelationWeights(string[] roots, FrozenDictionary<string, (int Root, float Weight)[]> weights)
    {
        this.roots = roots;
        this.weights = weights;
    }

    /// <summary>The weights that come with Hearsay.</summary>
    public static RelationWeights Load()
    {
        var roots = new SortedSet<string>(StringComparer.Ordinal);
        var rows = new List<(string Feature, (string Root, float Weight)[] Weights)>();
        foreach (LexiconRow row in LexiconFile.Read("English/relations.tsv"))
        {
            (string Root, float Weight)[] parsed = [.. row.Required(1).Split(' ').Select(cell => Parse(cell, row))];
            roots.UnionWith(parsed.Select(p => p.Root));
            rows.Add((row.Required(0), parsed));
        }

        string[] all = [.. roots];
        return new RelationWeights(all, rows.ToFrozenDictionary(
            row => row.Feature,
            row => row.Weights.Select(w => (Array.IndexOf(all, w.Root), w.Weight)).ToArray(),
            StringComparer.Ordinal));
    }

    /// <summary>The root for which the features say most; of two that are level the first by name.</summary>
    public string Choose(IEnumerable<string> features)
    {
        var sums = new float[roots.Length];
        foreach (string feature in features)
        {
            if (weights.TryGetValue(feature, out (int Root, float Weight)[]? found))
            {
                foreach ((int root, float weight) in found)
                {
                    sums[root] += weight;
                }
            }
        }

        return roots[Array.IndexOf(sums, sums.Max())];
    }

    private static (string Root, float Weight) Parse(string cell, LexiconRow row)
    {
        int colon = cell.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && float.TryParse(cell.AsSpan(colon + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out float weight)
            ? (cell[..colon], weight)
            : throw row.Fail($"'{cell}' is no weight. Write ROOT:0.5");
    }
}
