namespace Hearsay.Weighing.Copies;

/// <summary>
/// Finds the documents that share text with a given one, among very many, from their sketches. What it finds depends on
/// what is in it, not on the order in which it came. Several threads may look up at once, while none adds or removes.
/// </summary>
/// <remarks>
/// The index counts which documents share sampled shingles, so that a short piece cut from a long text is found as well as
/// a full copy. Shingles that stand in very many documents (phrases, disclaimers) are left out, unless they are
/// most of the text: then it is a text that was copied very often.
/// </remarks>
public sealed class CopyIndex
{
    private readonly DocumentLengths lengths = new();
    private readonly HashSet<uint> removed = [];
    private readonly PostingLists postings = new();

    /// <summary>The number of documents.</summary>
    public int Count => lengths.Count;

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">The number is negative, or a document with it is there already.</exception>
    public void Add(int number, CopySketch sketch)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentNullException.ThrowIfNull(sketch);
        if (lengths.Of((uint)number) >= 0)
        {
            throw new ArgumentException($"Document {number} is in the index already.", nameof(number));
        }

        if (removed.Contains((uint)number))
        {
            Sweep();
        }

        lengths.Set((uint)number, sketch.Shingles);
        foreach (uint value in sketch.Values)
        {
            postings.Add(value, (uint)number);
        }
    }

    /// <summary>Removes a document; false if it was not there.</summary>
    public bool Remove(int number)
    {
        if (number < 0 || lengths.Of((uint)number) < 0)
        {
            return false;
        }

        lengths.Clear((uint)number);
        removed.Add((uint)number);
        if (removed.Count > (lengths.Count / 8) + 64)
        {
            Sweep();
        }

        return true;
    }

    /// <summary>
    /// The documents that seem to share text with this one, those with the larger share first, then by number. A document that
    /// is in the index finds itself.
    /// </summary>
    public IReadOnlyList<CopyCandidate> Find(CopySketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        return CopyLookup.Mine.Find(sketch, postings, lengths);
    }

    private void Sweep()
    {
        postings.Sweep(number => lengths.Of(number) >= 0);
        removed.Clear();
    }
}
