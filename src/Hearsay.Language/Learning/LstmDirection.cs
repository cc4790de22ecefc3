using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Learning;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber 1997) with quantised weights. States
/// are bytes that stand for (byte - 64) / 63. Gates lie in the order input, forget, cell, output.
/// </summary>
internal sealed class LstmDirection
{
    /// <summary>What one unit of a precomputed gate value stands for.</summary>
    public const float PreparedStep = 1f / 1024;

    private const float StateStep = QuantisedMatrix.WeightStep / 63f;

    private readonly QuantisedMatrix matrix;
    private readonly float[] scale;
    private readonly int[] shift;
    private readonly float[] bias;

    /// <summary>Takes the tensors <paramref name="name"/>, <c>.scale</c> and <c>.bias</c>.</summary>
    /// <param name="file">The model.</param>
    /// <param name="name">The first part of the tensors' names.</param>
    /// <param name="units">The number of units.</param>
    /// <param name="isPrepared">Whether the share of the inputs, bias included, is computed beforehand.</param>
    public LstmDirection(ModelFile file, string name, int units, bool isPrepared)
    {
        ReadOnlySpan<sbyte> weights = file.Bytes(name);
        Units = units;
        matrix = new QuantisedMatrix(weights, weights.Length / (4 * units), 4 * units);
        scale = [.. file.Floats(name + ".scale").Select(s => s * StateStep)];
        shift = [.. matrix.ColumnSums.Select(s => s * 64)];
        bias = isPrepared ? [] : file.Floats(name + ".bias");
    }

    /// <summary>The number of units.</summary>
    public int Units { get; }

    /// <summary>The width of an input row: the inputs that are not prepared, then the direction's own last state.</summary>
    public int RowWidth => matrix.Inputs;

    /// <summary>The exact sums for the gates of <paramref name="rows"/> rows.</summary>
    public void Sum(ReadOnlySpan<byte> input, int rows, Span<int> sums) => matrix.Multiply(input, rows, sums);

    /// <summary>Makes a step of one row whose inputs were all in the sums.</summary>
    public void Step(ReadOnlySpan<int> sums, Span<float> cells, Span<byte> state)
    {
        Check(sums, cells, state);
        ref float c = ref MemoryMarshal.GetReference(cells);
        ref byte h = ref MemoryMarshal.GetReference(state);
        ref float b = ref MemoryMarshal.GetArrayDataReference(bias);
        for (int i = 0; i < Units; i += Vector256<float>.Count)
        {
            Cell(
                Gate(sums, i) + Vector256.LoadUnsafe(ref b, (nuint)i),
                Gate(sums, i + Units) + Vector256.LoadUnsafe(ref b, (nuint)(i + Units)),
                Gate(sums, i + (2 * Units)) + Vector256.LoadUnsafe(ref b, (nuint)(i + (2 * Units))),
                Gate(sums, i + (3 * Units)) + Vector256.LoadUnsafe(ref b, (nuint)(i + (3 * Units))),
                ref Unsafe.Add(ref c, i),
                ref Unsafe.Add(ref h, i));
        }
    }

    /// <summary>Makes a step of one row whose inputs' share was prepared.</summary>
    public void Step(ReadOnlySpan<int> sums, ReadOnlySpan<short> prepared, Span<float> cells, Span<byte> state)
    {
        Check(sums, cells, state);
        ArgumentOutOfRangeException.ThrowIfLessThan(prepared.Length, 4 * Units);
        ref float c = ref MemoryMarshal.GetReference(cells);
        ref byte h = ref MemoryMarshal.GetReference(state);
        for (int i = 0; i < Units; i += Vector256<float>.Count)
        {
            Cell(
                Gate(sums, i) + Prepared(prepared, i),
                Gate(sums, i + Units) + Prepared(prepared, i + Units),
                Gate(sums, i + (2 * Units)) + Prepared(prepared, i + (2 * Units)),
                Gate(sums, i + (3 * Units)) + Prepared(prepared, i + (3 * Units)),
                ref Unsafe.Add(ref c, i),
                ref Unsafe.Add(ref h, i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Check(ReadOnlySpan<int> sums, Span<float> cells, Span<byte> state)
    {
        if (sums.Length < 4 * Units || cells.Length < Units || state.Length < Units)
        {
            throw new ArgumentException($"A step of {Units} units needs {4 * Units} sums, {Units} cells and {Units} states.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Gate(ReadOnlySpan<int> sums, int at)
    {
        Vector256<int> exact =
            Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(sums), (nuint)at)
            - Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(shift), (nuint)at);
        return Vector256.ConvertToSingle(exact) * Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(scale), (nuint)at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Prepared(ReadOnlySpan<short> prepared, int at) =>
        Widening.ToSingle(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(prepared), (nuint)at)) * PreparedStep;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Cell(
        Vector256<float> input,
        Vector256<float> forget,
        Vector256<float> candidate,
        Vector256<float> output,
        ref float cells,
        ref byte state)
    {
        Vector256<float> cell = (Activation.Sigmoid(forget) * Vector256.LoadUnsafe(ref cells))
            + (Activation.Sigmoid(input) * Activation.Tanh(candidate));
        cell.StoreUnsafe(ref cells);
        Vector256<float> hidden = Activation.Sigmoid(output) * Activation.Tanh(cell);
        Vector256<int> rounded = Vector256.ConvertToInt32Native((hidden * 63f) + Vector256.Create(64.5f));
        Vector128<ushort> half = Vector128.Narrow(rounded.GetLower().AsUInt32(), rounded.GetUpper().AsUInt32());
        Unsafe.WriteUnaligned(ref state, Vector128.Narrow(half, half).AsUInt64().ToScalar());
    }
}
