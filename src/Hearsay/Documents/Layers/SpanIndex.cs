using System.Runtime.InteropServices;
using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>Finds what lies at a place of a text without looking at everything else, so that long texts are read as fast as short ones.</summary>
internal sealed class SpanIndex
{
    private const int Shift = 9;

    private readonly List<List<int>?> buckets = [];

    /// <summary>Makes an index of items, each a number with a span; one item may have several spans, which come one after another.</summary>
    public SpanIndex(IEnumerable<(int Item, TextSpan Span)> items)
    {
        foreach ((int item, TextSpan span) in items)
        {
            for (int bucket = span.Start >> Shift; bucket <= LastBucket(span); bucket++)
            {
                Add(bucket, item);
            }
        }
    }

    /// <summary>An index of the contents of attributions, by their places in the list.</summary>
    public static SpanIndex OfContents(IReadOnlyList<Attribution> attributions) =>
        new(attributions.SelectMany((a, i) => a.Content.Select(span => (i, span))));

    /// <summary>
    /// The items that may overlap the span, each once, in the order in which they were given; those nearby may be among them.
    /// </summary>
    public IReadOnlyList<int> Near(TextSpan span)
    {
        int first = span.Start >> Shift;
        int last = Math.Min(LastBucket(span), buckets.Count - 1);
        if (first >= last)
        {
            return first < buckets.Count ? buckets[first] ?? [] : [];
        }

        var found = new List<int>();
        for (int bucket = first; bucket <= last; bucket++)
        {
            found.AddRange(buckets[bucket] ?? []);
        }

        found.Sort();
        Span<int> sorted = CollectionsMarshal.AsSpan(found);
        int kept = 0;
        foreach (int item in sorted)
        {
            if (kept == 0 || sorted[kept - 1] != item)
            {
                sorted[kept++] = item;
            }
        }

        found.RemoveRange(kept, found.Count - kept);
        return found;
    }

    private static int LastBucket(TextSpan span) => Math.Max(span.Start, span.End - 1) >> Shift;

    private void Add(int bucket, int item)
    {
        while (buckets.Count <= bucket)
        {
            buckets.Add(null);
        }

        List<int> items = buckets[bucket] ??= [];
        if (items.Count == 0 || items[^1] != item)
        {
            items.Add(item);
        }
    }
}
