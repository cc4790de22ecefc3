namespace Hearsay.Weighing.Copies;

/// <summary>
/// Which shingles a sketch keeps: those with the smallest values, below a limit that depends on the length of the text
/// alone. So the sketches of two texts, whatever their lengths, can be compared below the smaller of their limits, and
/// what is kept is a fair sample of the shingles of both. Texts of up to <see cref="Least"/> shingles are kept whole.
/// </summary>
internal static class ShingleSample
{
    /// <summary>The number of shingles that is aimed at in texts of ordinary length.</summary>
    public const int Least = 48;

    /// <summary>Texts longer than this (in shingles) get more, by the square root of their length.</summary>
    private const int Ordinary = 576;

    /// <summary>The largest value that is kept of a text with this many shingles.</summary>
    public static uint Limit(int shingles)
    {
        if (shingles <= Least)
        {
            return uint.MaxValue;
        }

        double aim = shingles <= Ordinary ? Least : Least * Math.Sqrt((double)shingles / Ordinary);
        return (uint)(uint.MaxValue * (aim / shingles));
    }

    /// <summary>The share of all values that are not larger than <paramref name="limit"/>.</summary>
    public static double Rate(uint limit) => (limit + 1.0) / (uint.MaxValue + 1.0);

    /// <summary>
    /// Moves the values up to <paramref name="limit"/> to the front, in ascending order and each once, and returns how many there are.
    /// </summary>
    public static int Take(Span<uint> values, uint limit)
    {
        int kept = 0;
        foreach (uint value in values)
        {
            values[kept] = value;
            kept += value <= limit ? 1 : 0;
        }

        Span<uint> sample = values[..kept];
        sample.Sort();
        int distinct = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            if (i == 0 || sample[i] != sample[i - 1])
            {
                sample[distinct++] = sample[i];
            }
        }

        return distinct;
    }
}
