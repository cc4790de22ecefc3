using System.Numerics;

namespace Hearsay.Weighing.Copies;

/// <summary>Looks a sketch up. Kept by a thread, so that a look-up that finds nothing allocates nothing.</summary>
internal sealed class CopyLookup
{
    /// <summary>Values of more documents than this, and than a thousandth of all, are common.</summary>
    private const int Common = 64;

    /// <summary>The parts that a bit is counted in.</summary>
    private const int Unit = 16;

    /// <summary>A library is taken to be at least as large, in bits: in a small one, too, two shingles may be shared by chance.</summary>
    private const int SmallestLibrary = 12 * Unit;

    /// <summary>How much more the hits must tell than it takes to name one document of the library.</summary>
    private const int Needed = 8 * Unit;

    /// <summary>Of a text of a line or two, even one rare shingle counts if it is as much of it.</summary>
    private const double EnoughOfShortText = 0.25;

    /// <summary>Less than this of either text is not worth looking at.</summary>
    private const double LeastShare = 0.03;

    [ThreadStatic]
    private static CopyLookup? mine;

    private readonly HitCounter counter = new();
    private uint[] counted = new uint[128];
    private int countedLength;

    /// <summary>The look-up of this thread.</summary>
    public static CopyLookup Mine => mine ??= new CopyLookup();

    public IReadOnlyList<CopyCandidate> Find(CopySketch sketch, PostingLists postings, DocumentLengths lengths)
    {
        int library = int.Max(SmallestLibrary, Log(int.Max(1, lengths.Count)));
        Count(sketch.Values, postings, int.Max(Common, lengths.Count / 1000), library);
        List<CopyCandidate>? found = null;
        for (int i = 0; i < counter.Count; i++)
        {
            int shingles = lengths.Of(counter.Number(i));
            if (shingles >= 0 && IsWorthJudging(sketch, shingles, i, library, out CopyCandidate candidate))
            {
                (found ??= []).Add(candidate);
            }
        }

        found?.Sort(static (a, b) =>
            a.LargerShare != b.LargerShare ? b.LargerShare.CompareTo(a.LargerShare) : a.Number.CompareTo(b.Number));
        return found is null ? [] : found;
    }

    /// <summary>Counts the hits of uncommon values; of all, if most are common.</summary>
    private void Count(ReadOnlySpan<uint> values, PostingLists postings, int common, int library)
    {
        foreach (uint value in values)
        {
            postings.Prefetch(value);
        }

        int left = CountUpTo(values, postings, common, library);
        if (2 * left > values.Length)
        {
            CountUpTo(values, postings, int.MaxValue, library);
        }
    }

    /// <summary>Counts the hits of values that at most so many documents have, and returns how many values were left out.</summary>
    private int CountUpTo(ReadOnlySpan<uint> values, PostingLists postings, int most, int library)
    {
        counter.Clear();
        countedLength = 0;
        if (counted.Length < values.Length)
        {
            counted = new uint[2 * values.Length];
        }

        foreach (uint value in values)
        {
            ReadOnlySpan<uint> documents = postings.Find(value);
            if (documents.Length <= most)
            {
                counted[countedLength++] = value;
                if (!documents.IsEmpty)
                {
                    counter.Add(documents, int.Max(1, library - Log(documents.Length)));
                }
            }
        }

        return values.Length - countedLength;
    }

    private bool IsWorthJudging(CopySketch sketch, int shingles, int index, int library, out CopyCandidate candidate)
    {
        uint limit = uint.Min(sketch.Limit, ShingleSample.Limit(shingles));
        int hits = counter.Hits(index);
        double ofQuery = Share(hits, CountedUpTo(limit));
        double ofCandidate = Share(hits, shingles * ShingleSample.Rate(limit));
        candidate = new CopyCandidate((int)counter.Number(index), hits, ofQuery, ofCandidate);
        int bits = counter.Bits(index);
        return candidate.LargerShare >= LeastShare
            && (bits - library >= Needed || (bits >= Needed && candidate.LargerShare >= EnoughOfShortText));
    }

    private int CountedUpTo(uint limit)
    {
        int at = counted.AsSpan(0, countedLength).BinarySearch(limit);
        return at < 0 ? ~at : at + 1;
    }

    private static double Share(int hits, double outOf) => double.Min(1, hits / double.Max(1, outOf));

    /// <summary>The logarithm to base two, in units, by straight lines between the powers: the same on every machine.</summary>
    private static int Log(int value)
    {
        int whole = BitOperations.Log2((uint)value);
        return (whole * Unit) + (int)((((long)value << 4) >> whole) - Unit);
    }
}
