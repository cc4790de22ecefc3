using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// Weights as they lie on disk, packed by Brotli: of each table a scale (32-bit float) and signed bytes for every row, a row of
/// zeros as the scale 0 alone; then the layers as 32-bit floats; all little-endian.
/// </summary>
internal static class WeightsFile
{
    private const string Resource = "Hearsay.Knowledge.English.factuality.br";

    /// <summary>The weights that come with the library.</summary>
    public static FactualityWeights ReadOwn()
    {
        using Stream stream = typeof(WeightsFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"'{Resource}' is missing: train it with 'hearsay train factuality' and build again.");
        return Read(stream);
    }

    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static FactualityWeights Read(Stream stream)
    {
        using var unpacked = new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true), 1 << 16);
        FactualityWeights weights = FactualityWeights.Empty();
        var row = new sbyte[FactualityWeights.Hidden];
        float scale = 0;
        foreach ((float[] values, int width) in weights.Tables)
        {
            for (int at = 0; at < values.Length; at += width)
            {
                unpacked.ReadExactly(MemoryMarshal.AsBytes(new Span<float>(ref scale)));
                if (scale != 0)
                {
                    unpacked.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan(0, width)));
                    for (int i = 0; i < width; i++)
                    {
                        values[at + i] = row[i] * scale;
                    }
                }
            }
        }

        foreach (float[] layer in weights.Layers)
        {
            unpacked.ReadExactly(MemoryMarshal.AsBytes(layer.AsSpan()));
        }

        return weights;
    }

    public static void Write(Stream stream, FactualityWeights weights)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        var row = new sbyte[FactualityWeights.Hidden];
        foreach ((float[] values, int width) in weights.Tables)
        {
            for (int at = 0; at < values.Length; at += width)
            {
                float scale = values.AsSpan(at, width).ToArray().Max(MathF.Abs) / 127;
                packed.Write(MemoryMarshal.AsBytes(new Span<float>(ref scale)));
                if (scale != 0)
                {
                    for (int i = 0; i < width; i++)
                    {
                        row[i] = (sbyte)MathF.Round(values[at + i] / scale);
                    }

                    packed.Write(MemoryMarshal.AsBytes(row.AsSpan(0, width)));
                }
            }
        }

        foreach (float[] layer in weights.Layers)
        {
            packed.Write(MemoryMarshal.AsBytes(layer.AsSpan()));
        }
    }
}
