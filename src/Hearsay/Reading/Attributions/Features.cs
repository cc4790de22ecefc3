using System.Runtime.CompilerServices;

namespace Hearsay.Reading.Attributions;

/// <summary>A list of hashed features that is filled again and again.</summary>
internal sealed class Features
{
    private readonly uint[] hashes = new uint[96];

    /// <summary>The features so far.</summary>
    public ReadOnlySpan<uint> Hashes => hashes.AsSpan(0, Count);

    /// <summary>Their number.</summary>
    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>Adds a feature of a kind with its values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint kind, uint a, uint b = 0, uint c = 0)
    {
        if (Count < hashes.Length)
        {
            hashes[Count++] = Mix(Mix(Mix(kind * 0x9E3779B1, a), b), c);
        }
    }

    /// <summary>Goes on with a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6B;
        return hash ^ (hash >> 15);
    }

    /// <summary>The hash of a word, case ignored.</summary>
    public static uint Of(string word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        }

        return hash ^ (hash >> 13);
    }
}
