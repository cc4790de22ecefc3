using System.Numerics;

namespace Hearsay.Weighing.Copies;

/// <summary>Looks a sketch up. Kept by a thread, so that a look-up that finds nothing allocates nothing.</summary>
internal sealed class CopyLookup
{
    /// <summary>Values of more documents than this are common: phrases and notices, or a text that was copied very often.</summary>
    private const int Common = 64;

    /// <summary>The parts that a bit is counted in.</summary>
    private const int Unit = 16;

    /// <summary>A library is taken to be at least as large, in bits: in a small one, too, two shingles may be shared by chance.</summary>
    private const int SmallestLibrary = 12 * Unit;

    /// <summary>How much more the hits must tell than it takes to name one document of the library.</summary>
    private const int Needed = 8 * Unit;

    /// <summary>A text of a line or two, by its shingles.</summary>
    private const int ShortText = 16;

    /// <summary>From this share of a text of a line or two on, even one rare shingle is much.</summary>
    private const double EnoughOfShortText = 0.25;

    /// <summary>Less than this of either text is not worth looking at.</summary>
    private const double LeastShare = 0.03;

    /// <summary>Less than this of either text may be a notice that stands under very many texts, where it is common shingles that are shared.</summary>
    private const double LeastShareOfCommon = 0.65;

    [ThreadStatic]
    private static CopyLookup? mine;

    private readonly HitCounter counter = new();
    private uint[] counted = new uint[128];
    private (int Start, int Length)[] places = new (int, int)[128];
    private int countedLength;

    /// <summary>The look-up of this thread.</summary>
    public static CopyLookup Mine => mine ??= new CopyLookup();

    /// <summary>The documents that may share text with a sketch: those with the larger share first, then by number.</summary>
    public IReadOnlyList<CopyCandidate> Find(CopySketch sketch, PostingLists postings, DocumentLengths lengths)
    {
        foreach (uint value in sketch.Values)
        {
            postings.Prefetch(value);
        }

        int library = int.Max(SmallestLibrary, Log(int.Max(1, lengths.Count)));
        CountUpTo(Common, sketch.Values, postings, library);
        List<CopyCandidate>? found = Choose(sketch, lengths, library, LeastShare, null);
        if (2 * countedLength < sketch.Values.Length)
        {
            CountUpTo(PostingLists.LongestRun, sketch.Values, postings, library);
            found = Choose(sketch, lengths, library, LeastShareOfCommon, found);
        }

        if (found is { Count: > 1 })
        {
            found.Sort(static (a, b) =>
                a.LargerShare != b.LargerShare ? b.LargerShare.CompareTo(a.LargerShare) : a.Number.CompareTo(b.Number));
        }

        return found is null ? [] : found;
    }

    /// <summary>Counts the hits of the values that at most so many documents have.</summary>
    private void CountUpTo(int most, ReadOnlySpan<uint> values, PostingLists postings, int library)
    {
        counter.Clear();
        countedLength = 0;
        if (counted.Length < values.Length)
        {
            counted = new uint[2 * values.Length];
            places = new (int, int)[2 * values.Length];
        }

        foreach (uint value in values)
        {
            (int start, int length) = postings.Locate(value, most);
            if (length <= most)
            {
                places[countedLength] = (start, length);
                counted[countedLength++] = value;
            }
        }

        for (int i = 0; i < countedLength; i++)
        {
            (int start, int length) = places[i];
            if (length > 0)
            {
                counter.Add(postings.Numbers(counted[i], start, length), int.Max(1, library - Log(length)));
            }
        }
    }

    /// <summary>Adds to <paramref name="found"/> the documents that were hit often enough and are not in it.</summary>
    private List<CopyCandidate>? Choose(CopySketch sketch, DocumentLengths lengths, int library, double leastShare, List<CopyCandidate>? found)
    {
        int before = found?.Count ?? 0;
        ReadOnlySpan<int> bits = counter.Bits;
        int needed = sketch.Shingles <= ShortText ? Needed : library + Needed;
        for (int i = 0; i < bits.Length; i++)
        {
            if (bits[i] >= needed && lengths.Of(counter.Numbers[i]) is >= 0 and int shingles)
            {
                CopyCandidate candidate = Estimate(sketch, shingles, i);
                bool isEnough = bits[i] >= library + Needed || candidate.ShareOfQuery >= EnoughOfShortText;
                if (isEnough && candidate.LargerShare >= leastShare && !Contains(found, before, candidate.Number))
                {
                    (found ??= []).Add(candidate);
                }
            }
        }

        return found;
    }

    private static bool Contains(List<CopyCandidate>? found, int count, int number)
    {
        for (int i = 0; i < count; i++)
        {
            if (found![i].Number == number)
            {
                return true;
            }
        }

        return false;
    }

    private CopyCandidate Estimate(CopySketch sketch, int shingles, int index)
    {
        uint limit = uint.Min(sketch.Limit, ShingleSample.Limit(shingles));
        int hits = counter.Hits[index];
        return new CopyCandidate(
            (int)counter.Numbers[index], hits, Share(hits, CountedUpTo(limit)), Share(hits, shingles * ShingleSample.Rate(limit)));
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
