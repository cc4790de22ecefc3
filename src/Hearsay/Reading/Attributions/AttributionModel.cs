using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// The trained weights: of words as cues, and of words as parts of an attribution. A packed file of four little-endian 32-bit
/// numbers (buckets of either, and the scales as floats), then a signed byte for each bucket of the cues and four for each of
/// the parts.
/// </summary>
internal sealed class AttributionModel
{
    /// <summary>How many kinds of <see cref="Part"/> there are.</summary>
    public const int Parts = 4;

    private const string Resource = "Hearsay.Knowledge.English.attribution.br";

    private readonly sbyte[] cues;
    private readonly sbyte[] parts;
    private readonly float cueScale;
    private readonly float partScale;

    public AttributionModel(sbyte[] cues, float cueScale, sbyte[] parts, float partScale)
    {
        this.cues = cues;
        this.cueScale = cueScale;
        this.parts = parts;
        this.partScale = partScale;
    }

    /// <summary>The model that comes with Hearsay, or null in a build without one.</summary>
    public static AttributionModel? Load()
    {
        using Stream? packed = typeof(AttributionModel).Assembly.GetManifestResourceStream(Resource);
        return packed is null ? null : Read(packed);
    }

    /// <summary>Reads a model.</summary>
    public static AttributionModel Read(Stream packed)
    {
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        Span<byte> head = stackalloc byte[16];
        brotli.ReadExactly(head);
        var cues = new sbyte[BinaryPrimitives.ReadInt32LittleEndian(head)];
        var parts = new sbyte[BinaryPrimitives.ReadInt32LittleEndian(head[4..]) * Parts];
        float cueScale = BinaryPrimitives.ReadSingleLittleEndian(head[8..]);
        float partScale = BinaryPrimitives.ReadSingleLittleEndian(head[12..]);
        brotli.ReadExactly(MemoryMarshal.AsBytes(cues.AsSpan()));
        brotli.ReadExactly(MemoryMarshal.AsBytes(parts.AsSpan()));
        return new AttributionModel(cues, cueScale, parts, partScale);
    }

    /// <summary>Writes the model.</summary>
    public void Write(Stream output)
    {
        using var brotli = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        Span<byte> head = stackalloc byte[16];
        BinaryPrimitives.WriteInt32LittleEndian(head, cues.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], parts.Length / Parts);
        BinaryPrimitives.WriteSingleLittleEndian(head[8..], cueScale);
        BinaryPrimitives.WriteSingleLittleEndian(head[12..], partScale);
        brotli.Write(head);
        brotli.Write(MemoryMarshal.AsBytes(cues.AsSpan()));
        brotli.Write(MemoryMarshal.AsBytes(parts.AsSpan()));
    }

    /// <summary>The log odds of a word to head a cue.</summary>
    public float CueScore(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        uint mask = (uint)cues.Length - 1;
        foreach (uint feature in features)
        {
            sum += cues[feature & mask];
        }

        return sum * cueScale;
    }

    /// <summary>What a word most likely is to a cue.</summary>
    public Part BestPart(ReadOnlySpan<uint> features)
    {
        // The four weights of a bucket are read and added as one.
        Vector128<int> sums = Vector128<int>.Zero;
        ReadOnlySpan<int> buckets = MemoryMarshal.Cast<sbyte, int>(parts);
        uint mask = (uint)buckets.Length - 1;
        foreach (uint feature in features)
        {
            Vector128<sbyte> weights = Vector128.CreateScalarUnsafe(buckets[(int)(feature & mask)]).AsSByte();
            sums += Vector128.WidenLower(Vector128.WidenLower(weights));
        }

        int best = 0;
        for (int part = 1; part < Parts; part++)
        {
            if (sums[part] > sums[best])
            {
                best = part;
            }
        }

        return (Part)best;
    }
}
