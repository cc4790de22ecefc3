namespace Hearsay.Training.Attributions;

/// <summary>Counts hashed features, so that those seen once are not learnt from.</summary>
internal sealed class FeatureCount
{
    private const int Slots = 1 << 24;

    private readonly byte[] counts = new byte[Slots];

    /// <summary>Counts the features of one example.</summary>
    public void Add(ReadOnlySpan<uint> features)
    {
        foreach (uint feature in features)
        {
            ref byte count = ref counts[feature & (Slots - 1)];
            count = (byte)Math.Min(byte.MaxValue, count + 1);
        }
    }

    /// <summary>Whether the feature was seen more than once.</summary>
    public bool IsCommon(uint feature) => counts[feature & (Slots - 1)] > 1;

    /// <summary>The features that were seen more than once.</summary>
    public uint[] Common(uint[] features) => Array.FindAll(features, IsCommon);
}
