namespace Hearsay.Language.Learning;

/// <summary>What one thread needs to prepare a slice of words at once.</summary>
internal sealed class WordInputBuffers(WordInputs inputs)
{
    /// <summary>The number of words that are prepared at once.</summary>
    public const int Slice = 48;

    public byte[] Bytes { get; } = new byte[Slice * inputs.Inputs];

    public float[] Scales { get; } = new float[Slice];

    public int[] Sums { get; } = new int[Slice * inputs.Width];

    public float[] Values { get; } = new float[Slice * inputs.Width];

    /// <summary>The embedded words that wait to be prepared.</summary>
    public float[] Embedded { get; } = new float[Slice * inputs.Inputs];
}
