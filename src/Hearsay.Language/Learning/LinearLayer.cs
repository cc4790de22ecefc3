using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Learning;

/// <summary>
/// A quantised affine map: sums of bytes, then for each output its scale and bias. Inputs are unsigned bytes whose
/// own scale the caller knows.
/// </summary>
internal sealed class LinearLayer
{
    private readonly QuantisedMatrix matrix;
    private readonly float[] scale;
    private readonly float[] bias;

    /// <summary>What the sums have too much where inputs were shifted by 64, and where they were not.</summary>
    private readonly int[] shiftOffsets;
    private readonly int[] noOffsets;

    /// <summary>Takes the tensors <paramref name="name"/>, <c>.scale</c> and, if there is one, <c>.bias</c>.</summary>
    public LinearLayer(ModelFile file, string name, int inputs, bool hasBias)
    {
        ReadOnlySpan<sbyte> weights = file.Bytes(name);
        matrix = new QuantisedMatrix(weights, inputs, weights.Length / inputs);
        shiftOffsets = [.. matrix.ColumnSums.Select(s => s * 64)];
        noOffsets = new int[shiftOffsets.Length];
        scale = Padded([.. file.Floats(name + ".scale").Select(s => s * QuantisedMatrix.WeightStep)], matrix.PaddedOutputs);
        bias = Padded(hasBias ? file.Floats(name + ".bias") : [], matrix.PaddedOutputs);
    }

    /// <summary>The number of inputs a row.</summary>
    public int Inputs => matrix.Inputs;

    /// <summary>The number of outputs a row, padding included.</summary>
    public int Width => matrix.PaddedOutputs;

    /// <summary>The exact sums of <paramref name="rows"/> rows.</summary>
    public void Sum(ReadOnlySpan<byte> input, int rows, Span<int> sums) => matrix.Multiply(input, rows, sums);

    /// <summary>Rows of states, which stand for (byte - 64) / 63, to values.</summary>
    public void FromStates(ReadOnlySpan<byte> states, int rows, Span<int> sums, Span<float> values)
    {
        matrix.Multiply(states, rows, sums);
        for (int row = 0; row < rows; row++)
        {
            Scale(sums.Slice(row * Width, Width), shiftOffsets, 1f / 63, values.Slice(row * Width, Width));
        }
    }

    /// <summary>Rows of unsigned activations, each row with its own scale, to values.</summary>
    public void FromActivations(
        ReadOnlySpan<byte> activations, ReadOnlySpan<float> rowScales, int rows, Span<int> sums, Span<float> values)
    {
        matrix.Multiply(activations, rows, sums);
        for (int row = 0; row < rows; row++)
        {
            Scale(sums.Slice(row * Width, Width), noOffsets, rowScales[row], values.Slice(row * Width, Width));
        }
    }

    /// <summary>Rows of signed values that <see cref="QuantiseSigned"/> shifted by 64, each with its own scale, to values.</summary>
    public void FromSigned(ReadOnlySpan<byte> shifted, ReadOnlySpan<float> rowScales, int rows, Span<int> sums, Span<float> values)
    {
        matrix.Multiply(shifted, rows, sums);
        for (int row = 0; row < rows; row++)
        {
            Scale(sums.Slice(row * Width, Width), shiftOffsets, rowScales[row], values.Slice(row * Width, Width));
        }
    }

    /// <summary>Spreads each row over -63 to 63 and shifts it by 64; gives what one step stands for.</summary>
    public static float QuantiseSigned(ReadOnlySpan<float> values, Span<byte> shifted)
    {
        Vector256<float> largest = Vector256<float>.Zero;
        for (int i = 0; i < values.Length; i += Vector256<float>.Count)
        {
            largest = Vector256.MaxNative(largest, Vector256.Abs(Vector256.Create(values[i..])));
        }

        float max = Largest(largest);
        Vector256<float> factor = Vector256.Create(max > 0 ? 63f / max : 0f);
        for (int i = 0; i < values.Length; i += Vector256<float>.Count)
        {
            Store((Vector256.Create(values[i..]) * factor) + Vector256.Create(64.5f), shifted[i..]);
        }

        return max / 63f;
    }

    /// <summary>
    /// Clips values at zero from below and spreads each row over 0 to 127; gives what one step stands for.
    /// </summary>
    public static float Quantise(ReadOnlySpan<float> values, Span<byte> activations)
    {
        Vector256<float> largest = Vector256<float>.Zero;
        for (int i = 0; i < values.Length; i += Vector256<float>.Count)
        {
            largest = Vector256.MaxNative(largest, Vector256.Create(values[i..]));
        }

        float max = Largest(largest);
        Vector256<float> factor = Vector256.Create(max > 0 ? 127f / max : 0f);
        for (int i = 0; i < values.Length; i += Vector256<float>.Count)
        {
            Vector256<float> positive = Vector256.MaxNative(Vector256.Create(values[i..]), Vector256<float>.Zero);
            Store((positive * factor) + Vector256.Create(0.5f), activations[i..]);
        }

        return max / 127f;
    }

    private static float Largest(Vector256<float> values)
    {
        float max = 0;
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            max = Math.Max(max, values[i]);
        }

        return max;
    }

    private static void Store(Vector256<float> values, Span<byte> bytes)
    {
        Vector256<int> whole = Vector256.ConvertToInt32Native(values);
        Vector128<ushort> half = Vector128.Narrow(whole.GetLower().AsUInt32(), whole.GetUpper().AsUInt32());
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Vector128.Narrow(half, half).AsUInt64().ToScalar());
    }

    private void Scale(ReadOnlySpan<int> sums, ReadOnlySpan<int> offsets, float step, Span<float> values)
    {
        int count = Width;
        if (sums.Length < count || offsets.Length < count || values.Length < count)
        {
            throw new ArgumentException($"A row has {count} sums, offsets and values.");
        }

        ref int s = ref MemoryMarshal.GetReference(sums);
        ref int o = ref MemoryMarshal.GetReference(offsets);
        ref float v = ref MemoryMarshal.GetReference(values);
        ref float f = ref MemoryMarshal.GetArrayDataReference(scale);
        ref float b = ref MemoryMarshal.GetArrayDataReference(bias);
        for (nuint i = 0; i < (nuint)count; i += (nuint)Vector256<int>.Count)
        {
            Vector256<int> exact = Vector256.LoadUnsafe(ref s, i) - Vector256.LoadUnsafe(ref o, i);
            Vector256<float> value = Vector256.ConvertToSingle(exact) * step * Vector256.LoadUnsafe(ref f, i);
            (value + Vector256.LoadUnsafe(ref b, i)).StoreUnsafe(ref v, i);
        }
    }

    private static float[] Padded(float[] values, int width)
    {
        Array.Resize(ref values, width);
        return values;
    }
}
