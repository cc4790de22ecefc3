using System.Runtime.CompilerServices;

namespace Hearsay.Language.Learning;

/// <summary>A yes-or-no classifier: the sum of the weights of the hashed features that are present.</summary>
internal sealed class LinearClassifier
{
    private readonly float[] weights;

    /// <param name="weights">A power of two of weights, one a hash bucket.</param>
    public LinearClassifier(float[] weights)
    {
        if (weights.Length == 0 || (weights.Length & (weights.Length - 1)) != 0)
        {
            throw new ArgumentException($"{weights.Length} weights are not a power of two.", nameof(weights));
        }

        this.weights = weights;
    }

    /// <summary>Takes a tensor of signed bytes with one scale.</summary>
    public LinearClassifier(ModelFile file, string name)
        : this(Unpack(file.Bytes(name), file.Floats(name + ".scale")[0]))
    {
    }

    /// <summary>The number of buckets.</summary>
    public int Buckets => weights.Length;

    /// <summary>The score of what has these features: above zero means yes.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        float sum = 0;
        uint mask = (uint)weights.Length - 1;
        foreach (uint feature in features)
        {
            sum += weights[feature & mask];
        }

        return sum;
    }

    /// <summary>Starts the hash of a feature of the given kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(uint kind) => (2166136261 ^ kind) * 16777619;

    /// <summary>Goes on with a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(uint hash, uint value) => (hash ^ value) * 16777619;

    /// <summary>Goes on with a hash over a word.</summary>
    public static uint Hash(uint hash, ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            hash = Hash(hash, char.ToLowerInvariant(c));
        }

        return hash;
    }

    /// <summary>Ends a hash, so that its low bits depend on all of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint hash) => hash ^ (hash >> 15) ^ (hash >> 7);

    private static float[] Unpack(ReadOnlySpan<sbyte> bytes, float scale)
    {
        var weights = new float[bytes.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = bytes[i] * scale;
        }

        return weights;
    }
}
