using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Learning;

/// <summary>
/// A matrix of signed bytes that multiplies rows of unsigned bytes into 32-bit sums. The sums are exact, so that every
/// instruction set gives the same result.
/// </summary>
/// <remarks>
/// Inputs go from 0 to <see cref="LargestInput"/> and weights from -64 to 64, so that the sum of four products fits into 16 bits: that
/// is what the fast paths of processors without dot products of bytes that C# can reach live on.
/// Weights lie in blocks of sixteen outputs; within a block, four consecutive inputs of each output stand together.
/// </remarks>
internal sealed class QuantisedMatrix
{
    /// <summary>The largest input.</summary>
    public const int LargestInput = 127;

    /// <summary>What a given weight is divided by; a scale must be multiplied by it.</summary>
    public const int WeightStep = 2;

    private const int Lanes = 16;
    private const int Half = Lanes / 2;
    private const int Group = 4;
    private const int VectorBytes = Lanes * Group;
    private const int RowsAtOnce = 6;

    private readonly sbyte[] packed;

    /// <summary>For each block of outputs, whether the sum of eight products fits into 16 bits.</summary>
    private readonly bool[] isLight;

    /// <summary>Packs <paramref name="weights"/>, which hold the inputs of one output after those of another.</summary>
    /// <param name="weights">Outputs times inputs values, of which every <see cref="WeightStep"/>th is told apart.</param>
    /// <param name="inputs">The number of inputs; a multiple of four.</param>
    /// <param name="outputs">The number of outputs.</param>
    public QuantisedMatrix(ReadOnlySpan<sbyte> weights, int inputs, int outputs)
    {
        if (inputs % Group != 0 || weights.Length != (long)inputs * outputs)
        {
            throw new ArgumentException($"{weights.Length} weights do not make {outputs} outputs of {inputs} inputs, in fours.");
        }

        Inputs = inputs;
        Outputs = outputs;
        PaddedOutputs = (outputs + Lanes - 1) / Lanes * Lanes;
        packed = GC.AllocateArray<sbyte>(PaddedOutputs * inputs + VectorBytes, pinned: true);
        ColumnSums = new int[PaddedOutputs];
        for (int o = 0; o < outputs; o++)
        {
            for (int k = 0; k < inputs; k++)
            {
                sbyte weight = (sbyte)Math.Round(weights[(o * inputs) + k] / (double)WeightStep, MidpointRounding.ToEven);
                packed[PackedIndex(o, k)] = weight;
                ColumnSums[o] += weight;
            }
        }

        isLight = new bool[PaddedOutputs / Lanes];
        for (int block = 0; block < isLight.Length; block++)
        {
            isLight[block] = Avx2Kernel.IsLight(packed.AsSpan(block * Lanes * inputs, Lanes * inputs), inputs);
        }
    }

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs that carry meaning.</summary>
    public int Outputs { get; }

    /// <summary>The number of outputs written, a multiple of sixteen.</summary>
    public int PaddedOutputs { get; }

    /// <summary>For each output, the sum of its weights; subtract this times what the inputs of a row were shifted by.</summary>
    public int[] ColumnSums { get; }

    /// <summary>The fastest path that this machine has.</summary>
    public static KernelPath BestPath { get; } =
        AvxVnni.IsSupported ? KernelPath.Vnni
        : Avx512BW.IsSupported ? KernelPath.Avx512
        : Avx2.IsSupported ? KernelPath.Avx2
        : KernelPath.Scalar;

    /// <summary>Multiplies <paramref name="rows"/> rows.</summary>
    /// <param name="input">The rows, one after another, of values from 0 to <see cref="LargestInput"/>.</param>
    /// <param name="rows">Their number.</param>
    /// <param name="sums">Receives <see cref="PaddedOutputs"/> sums a row.</param>
    public void Multiply(ReadOnlySpan<byte> input, int rows, Span<int> sums) => Multiply(input, rows, sums, BestPath);

    /// <summary>As <see cref="Multiply(ReadOnlySpan{byte}, int, Span{int})"/>, by the given path.</summary>
    public unsafe void Multiply(ReadOnlySpan<byte> input, int rows, Span<int> sums, KernelPath path)
    {
        if (input.Length < rows * Inputs || sums.Length < rows * PaddedOutputs)
        {
            throw new ArgumentException($"{rows} rows need {rows * Inputs} inputs and {rows * PaddedOutputs} sums.");
        }

        fixed (byte* x = input)
        fixed (sbyte* w = packed)
        fixed (int* y = sums)
        {
            switch (path)
            {
                case KernelPath.Vnni:
                    MultiplyVnni(x, w, y, rows);
                    break;
                case KernelPath.Avx512:
                    MultiplyAvx512(x, w, y, rows);
                    break;
                case KernelPath.Avx2:
                    Avx2Kernel.Multiply(x, w, y, rows, Inputs, PaddedOutputs, isLight);
                    break;
                default:
                    MultiplyScalar(x, w, y, rows);
                    break;
            }
        }
    }

    private int PackedIndex(int output, int input) =>
        (output / Lanes * Inputs * Lanes) + (input / Group * VectorBytes) + (output % Lanes * Group) + (input % Group);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void MultiplyVnni(byte* x, sbyte* w, int* y, int rows)
    {
        int blockBytes = Inputs * Lanes;
        for (int o = 0; o < PaddedOutputs; o += Lanes)
        {
            sbyte* block = w + ((long)o / Lanes * blockBytes);
            int row = 0;
            for (; row + RowsAtOnce <= rows; row += RowsAtOnce)
            {
                SixRowsVnni(x + ((long)row * Inputs), block, y + ((long)row * PaddedOutputs) + o);
            }

            for (; row < rows; row++)
            {
                OneRowVnni(x + ((long)row * Inputs), block, y + ((long)row * PaddedOutputs) + o);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void SixRowsVnni(byte* x, sbyte* w, int* y)
    {
        int k = Inputs;
        Vector256<int> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default;
        Vector256<int> b0 = default, b1 = default, b2 = default, b3 = default, b4 = default, b5 = default;
        byte* x0 = x;
        byte* x3 = x + (3L * k);
        for (int i = 0; i < k; i += Group)
        {
            Vector256<sbyte> l = Vector256.Load(w);
            Vector256<sbyte> r = Vector256.Load(w + (VectorBytes / 2));
            w += VectorBytes;
            Vector256<byte> v = Four(x0);
            a0 = AvxVnni.MultiplyWideningAndAdd(a0, v, l);
            b0 = AvxVnni.MultiplyWideningAndAdd(b0, v, r);
            v = Four(x0 + k);
            a1 = AvxVnni.MultiplyWideningAndAdd(a1, v, l);
            b1 = AvxVnni.MultiplyWideningAndAdd(b1, v, r);
            v = Four(x0 + (2L * k));
            a2 = AvxVnni.MultiplyWideningAndAdd(a2, v, l);
            b2 = AvxVnni.MultiplyWideningAndAdd(b2, v, r);
            v = Four(x3);
            a3 = AvxVnni.MultiplyWideningAndAdd(a3, v, l);
            b3 = AvxVnni.MultiplyWideningAndAdd(b3, v, r);
            v = Four(x3 + k);
            a4 = AvxVnni.MultiplyWideningAndAdd(a4, v, l);
            b4 = AvxVnni.MultiplyWideningAndAdd(b4, v, r);
            v = Four(x3 + (2L * k));
            a5 = AvxVnni.MultiplyWideningAndAdd(a5, v, l);
            b5 = AvxVnni.MultiplyWideningAndAdd(b5, v, r);
            x0 += Group;
            x3 += Group;
        }

        int n = PaddedOutputs;
        Store(y, a0, b0);
        Store(y + n, a1, b1);
        Store(y + (2L * n), a2, b2);
        Store(y + (3L * n), a3, b3);
        Store(y + (4L * n), a4, b4);
        Store(y + (5L * n), a5, b5);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void OneRowVnni(byte* x, sbyte* w, int* y)
    {
        Vector256<int> a = default, b = default;
        for (int i = 0; i < Inputs; i += Group)
        {
            Vector256<byte> v = Four(x + i);
            a = AvxVnni.MultiplyWideningAndAdd(a, v, Vector256.Load(w));
            b = AvxVnni.MultiplyWideningAndAdd(b, v, Vector256.Load(w + (VectorBytes / 2)));
            w += VectorBytes;
        }

        Store(y, a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void MultiplyAvx512(byte* x, sbyte* w, int* y, int rows)
    {
        int blockBytes = Inputs * Lanes;
        for (int o = 0; o < PaddedOutputs; o += Lanes)
        {
            sbyte* block = w + ((long)o / Lanes * blockBytes);
            int row = 0;
            for (; row + RowsAtOnce <= rows; row += RowsAtOnce)
            {
                SixRowsAvx512(x + ((long)row * Inputs), block, y + ((long)row * PaddedOutputs) + o);
            }

            for (; row < rows; row++)
            {
                OneRowAvx512(x + ((long)row * Inputs), block, y + ((long)row * PaddedOutputs) + o);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void SixRowsAvx512(byte* x, sbyte* w, int* y)
    {
        int k = Inputs;
        Vector512<short> ones = Vector512<short>.One;
        Vector512<int> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default;
        byte* x0 = x;
        byte* x3 = x + (3L * k);
        int i = 0;
        for (; i <= k - (2 * Group); i += 2 * Group)
        {
            Vector512<sbyte> l = Vector512.Load(w);
            Vector512<sbyte> r = Vector512.Load(w + VectorBytes);
            w += 2 * VectorBytes;
            a0 += Avx512BW.MultiplyAddAdjacent(Eight(x0, l, r), ones);
            a1 += Avx512BW.MultiplyAddAdjacent(Eight(x0 + k, l, r), ones);
            a2 += Avx512BW.MultiplyAddAdjacent(Eight(x0 + (2L * k), l, r), ones);
            a3 += Avx512BW.MultiplyAddAdjacent(Eight(x3, l, r), ones);
            a4 += Avx512BW.MultiplyAddAdjacent(Eight(x3 + k, l, r), ones);
            a5 += Avx512BW.MultiplyAddAdjacent(Eight(x3 + (2L * k), l, r), ones);
            x0 += 2 * Group;
            x3 += 2 * Group;
        }

        if (i < k)
        {
            Vector512<sbyte> l = Vector512.Load(w);
            a0 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(FourWide(x0), l), ones);
            a1 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(FourWide(x0 + k), l), ones);
            a2 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(FourWide(x0 + (2L * k)), l), ones);
            a3 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(FourWide(x3), l), ones);
            a4 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(FourWide(x3 + k), l), ones);
            a5 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(FourWide(x3 + (2L * k)), l), ones);
        }

        int n = PaddedOutputs;
        a0.Store(y);
        a1.Store(y + n);
        a2.Store(y + (2L * n));
        a3.Store(y + (3L * n));
        a4.Store(y + (4L * n));
        a5.Store(y + (5L * n));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void OneRowAvx512(byte* x, sbyte* w, int* y)
    {
        Vector512<int> a = default;
        for (int i = 0; i < Inputs; i += Group)
        {
            Vector512<short> pairs = Avx512BW.MultiplyAddAdjacent(FourWide(x + i), Vector512.Load(w));
            a += Avx512BW.MultiplyAddAdjacent(pairs, Vector512<short>.One);
            w += VectorBytes;
        }

        a.Store(y);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void MultiplyScalar(byte* x, sbyte* w, int* y, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            byte* line = x + ((long)row * Inputs);
            for (int o = 0; o < PaddedOutputs; o++)
            {
                int sum = 0;
                for (int i = 0; i < Inputs; i++)
                {
                    sum += line[i] * w[PackedIndex(o, i)];
                }

                y[((long)row * PaddedOutputs) + o] = sum;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<byte> Four(byte* x) => Vector256.Create(Unsafe.ReadUnaligned<int>(x)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<byte> FourWide(byte* x) => Vector512.Create(Unsafe.ReadUnaligned<int>(x)).AsByte();

    /// <summary>Eight inputs times the weights of sixteen outputs, four products to a sum of 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<short> Eight(byte* x, Vector512<sbyte> left, Vector512<sbyte> right) =>
        Avx512BW.MultiplyAddAdjacent(FourWide(x), left) + Avx512BW.MultiplyAddAdjacent(FourWide(x + Group), right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Store(int* y, Vector256<int> left, Vector256<int> right)
    {
        left.Store(y);
        right.Store(y + Half);
    }
}
