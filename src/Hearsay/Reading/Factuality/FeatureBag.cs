using System.Runtime.InteropServices;

namespace Hearsay.Reading.Factuality;

/// <summary>The features of one predicate or one sentence, as rows of a table; used again for the next.</summary>
/// <param name="rows">The number of rows of the table, a power of two.</param>
internal sealed class FeatureBag(int rows)
{
    private readonly List<int> found = new(128);

    /// <summary>The rows, each once, in the order in which they were added.</summary>
    public ReadOnlySpan<int> Rows => CollectionsMarshal.AsSpan(found);

    /// <summary>Adds a feature, unless it is there.</summary>
    public void Add(FeatureHash feature)
    {
        int row = feature.Row(rows);
        if (!Rows.Contains(row))
        {
            found.Add(row);
        }
    }

    /// <summary>Empties the bag.</summary>
    public void Clear() => found.Clear();
}
