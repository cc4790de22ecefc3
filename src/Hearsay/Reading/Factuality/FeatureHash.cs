namespace Hearsay.Reading.Factuality;

/// <summary>
/// A feature while it is put together from its parts, as a hash (FNV-1a, 32 bits) that is the same on every machine.
/// Letters count without case.
/// </summary>
internal readonly struct FeatureHash
{
    private const uint Prime = 16777619;

    private readonly uint value;

    private FeatureHash(uint value) => this.value = value;

    /// <summary>Starts a feature of the kind.</summary>
    public static FeatureHash Of(string kind) => new FeatureHash(2166136261).With(kind);

    /// <summary>Appends a word and marks its end.</summary>
    public FeatureHash With(string word)
    {
        uint hash = value;
        foreach (char c in word)
        {
            char lower = char.IsAscii(c) ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c);
            hash = (hash ^ lower) * Prime;
        }

        return new FeatureHash((hash ^ 0x1f) * Prime);
    }

    /// <summary>Appends a number.</summary>
    public FeatureHash With(int number) => new((value ^ (uint)(number + 1)) * Prime);

    /// <summary>Appends an answer.</summary>
    public FeatureHash With(bool answer) => With(answer ? 1 : 0);

    /// <summary>The row of a table of <paramref name="rows"/> rows, a power of two, that stands for the feature.</summary>
    public int Row(int rows)
    {
        uint mixed = value ^ (value >> 15);
        mixed *= 0x2c1b3c6d;
        mixed ^= mixed >> 12;
        return (int)(mixed & (uint)(rows - 1));
    }
}
