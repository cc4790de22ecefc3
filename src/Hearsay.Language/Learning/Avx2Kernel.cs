using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Learning;

/// <summary>
/// The product of a <see cref="QuantisedMatrix"/> by 256-bit vectors without dot products of bytes: the sum of four products fits into
/// 16 bits, where weights are small that of eight does, and only such sums are widened.
/// </summary>
internal static unsafe class Avx2Kernel
{
    private const int Lanes = 16;
    private const int Group = 4;
    private const int Half = Lanes / 2;
    private const int HalfBytes = Half * Group;
    private const int VectorBytes = Lanes * Group;
    private const int RowsAtOnce = 4;
    private const int GroupsAtOnce = 4;

    /// <summary>Multiplies rows.</summary>
    /// <param name="x">The rows.</param>
    /// <param name="w">The packed weights.</param>
    /// <param name="y">Receives the sums.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="inputs">The inputs a row; a multiple of four.</param>
    /// <param name="outputs">The sums a row; a multiple of sixteen.</param>
    /// <param name="isLight">For each sixteen outputs, whether <see cref="IsLight"/> holds of their weights.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(byte* x, sbyte* w, int* y, int rows, int inputs, int outputs, ReadOnlySpan<bool> isLight)
    {
        for (int o = 0; o < outputs; o += Lanes)
        {
            sbyte* block = w + ((long)o * inputs);
            int row = 0;
            if (isLight[o / Lanes])
            {
                for (; row + 2 <= rows; row += 2)
                {
                    TwoRowsOfLight(x + ((long)row * inputs), block, y + ((long)row * outputs) + o, inputs, outputs);
                }

                for (; row < rows; row++)
                {
                    OneRowOfLight(x + ((long)row * inputs), block, y + ((long)row * outputs) + o, inputs);
                }
            }

            for (; row + RowsAtOnce <= rows; row += RowsAtOnce)
            {
                FourRows(x + ((long)row * inputs), block, y + ((long)row * outputs) + o, inputs, outputs);
            }

            for (; row < rows; row++)
            {
                OneRow(x + ((long)row * inputs), block, y + ((long)row * outputs) + o, inputs);
            }
        }
    }

    /// <summary>
    /// Whether inputs come in sixteens and the eight products that <see cref="OneRowOfLight"/> adds fit into 16 bits, whatever the inputs.
    /// </summary>
    /// <param name="block">The packed weights of sixteen outputs.</param>
    /// <param name="inputs">The inputs a row.</param>
    public static bool IsLight(ReadOnlySpan<sbyte> block, int inputs)
    {
        if (inputs % (GroupsAtOnce * Group) != 0)
        {
            return false;
        }

        for (int start = 0; start < block.Length; start += GroupsAtOnce * VectorBytes)
        {
            for (int pair = start; pair < start + VectorBytes; pair += 2)
            {
                int above = 0, below = 0;
                for (int at = pair; at < start + (GroupsAtOnce * VectorBytes); at += VectorBytes)
                {
                    above += Math.Max((int)block[at], 0) + Math.Max((int)block[at + 1], 0);
                    below -= Math.Min((int)block[at], 0) + Math.Min((int)block[at + 1], 0);
                }

                if (Math.Max(above, below) > short.MaxValue / QuantisedMatrix.LargestInput)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Adds eight products in 16 bits, the weights being loaded once for two rows: loading is what one row waits for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TwoRowsOfLight(byte* x, sbyte* w, int* y, int inputs, int outputs)
    {
        Vector256<short> ones = Vector256<short>.One;
        Vector256<int> a0 = default, b0 = default, a1 = default, b1 = default;
        byte* end = x + inputs;
        for (; x < end; x += GroupsAtOnce * Group)
        {
            Vector256<sbyte> left = Vector256.Load(w), right = Vector256.Load(w + HalfBytes);
            Vector256<byte> v = Four(x), u = Four(x + inputs);
            Vector256<short> left0 = Avx2.MultiplyAddAdjacent(v, left), right0 = Avx2.MultiplyAddAdjacent(v, right);
            Vector256<short> left1 = Avx2.MultiplyAddAdjacent(u, left), right1 = Avx2.MultiplyAddAdjacent(u, right);
            for (int i = 1; i < GroupsAtOnce; i++)
            {
                w += VectorBytes;
                left = Vector256.Load(w);
                right = Vector256.Load(w + HalfBytes);
                v = Four(x + (i * Group));
                u = Four(x + (i * Group) + inputs);
                left0 += Avx2.MultiplyAddAdjacent(v, left);
                right0 += Avx2.MultiplyAddAdjacent(v, right);
                left1 += Avx2.MultiplyAddAdjacent(u, left);
                right1 += Avx2.MultiplyAddAdjacent(u, right);
            }

            w += VectorBytes;
            a0 += Widen(left0, ones);
            b0 += Widen(right0, ones);
            a1 += Widen(left1, ones);
            b1 += Widen(right1, ones);
        }

        Store(y, a0, b0);
        Store(y + outputs, a1, b1);
    }

    /// <summary>As <see cref="TwoRowsOfLight"/>, for a row that is left over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRowOfLight(byte* x, sbyte* w, int* y, int inputs)
    {
        Vector256<short> ones = Vector256<short>.One;
        Vector256<int> a = default, b = default;
        for (nint i = 0; i < inputs; i += GroupsAtOnce * Group)
        {
            Vector256<byte> v = Four(x + i);
            Vector256<short> left = Avx2.MultiplyAddAdjacent(v, Vector256.Load(w));
            Vector256<short> right = Avx2.MultiplyAddAdjacent(v, Vector256.Load(w + HalfBytes));
            v = Four(x + i + Group);
            left += Avx2.MultiplyAddAdjacent(v, Vector256.Load(w + VectorBytes));
            right += Avx2.MultiplyAddAdjacent(v, Vector256.Load(w + VectorBytes + HalfBytes));
            v = Four(x + i + (2 * Group));
            left += Avx2.MultiplyAddAdjacent(v, Vector256.Load(w + (2 * VectorBytes)));
            right += Avx2.MultiplyAddAdjacent(v, Vector256.Load(w + (2 * VectorBytes) + HalfBytes));
            v = Four(x + i + (3 * Group));
            left += Avx2.MultiplyAddAdjacent(v, Vector256.Load(w + (3 * VectorBytes)));
            right += Avx2.MultiplyAddAdjacent(v, Vector256.Load(w + (3 * VectorBytes) + HalfBytes));
            w += GroupsAtOnce * VectorBytes;
            a += Widen(left, ones);
            b += Widen(right, ones);
        }

        Store(y, a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows(byte* x0, sbyte* w, int* y, int inputs, int outputs)
    {
        Vector256<short> ones = Vector256<short>.One;
        Vector256<int> a0 = default, a1 = default, a2 = default, a3 = default;
        Vector256<int> b0 = default, b1 = default, b2 = default, b3 = default;
        byte* x1 = x0 + inputs;
        byte* x2 = x1 + inputs;
        byte* x3 = x2 + inputs;
        nint i = 0;
        for (; i <= inputs - (2 * Group); i += 2 * Group)
        {
            Vector256<sbyte> left = Vector256.Load(w);
            Vector256<sbyte> right = Vector256.Load(w + HalfBytes);
            Vector256<sbyte> nextLeft = Vector256.Load(w + VectorBytes);
            Vector256<sbyte> nextRight = Vector256.Load(w + VectorBytes + HalfBytes);
            w += 2 * VectorBytes;
            Vector256<byte> v = Four(x0 + i);
            Vector256<byte> next = Four(x0 + i + Group);
            a0 += Widen(Avx2.MultiplyAddAdjacent(v, left) + Avx2.MultiplyAddAdjacent(next, nextLeft), ones);
            b0 += Widen(Avx2.MultiplyAddAdjacent(v, right) + Avx2.MultiplyAddAdjacent(next, nextRight), ones);
            v = Four(x1 + i);
            next = Four(x1 + i + Group);
            a1 += Widen(Avx2.MultiplyAddAdjacent(v, left) + Avx2.MultiplyAddAdjacent(next, nextLeft), ones);
            b1 += Widen(Avx2.MultiplyAddAdjacent(v, right) + Avx2.MultiplyAddAdjacent(next, nextRight), ones);
            v = Four(x2 + i);
            next = Four(x2 + i + Group);
            a2 += Widen(Avx2.MultiplyAddAdjacent(v, left) + Avx2.MultiplyAddAdjacent(next, nextLeft), ones);
            b2 += Widen(Avx2.MultiplyAddAdjacent(v, right) + Avx2.MultiplyAddAdjacent(next, nextRight), ones);
            v = Four(x3 + i);
            next = Four(x3 + i + Group);
            a3 += Widen(Avx2.MultiplyAddAdjacent(v, left) + Avx2.MultiplyAddAdjacent(next, nextLeft), ones);
            b3 += Widen(Avx2.MultiplyAddAdjacent(v, right) + Avx2.MultiplyAddAdjacent(next, nextRight), ones);
        }

        if (i < inputs)
        {
            Vector256<sbyte> left = Vector256.Load(w);
            Vector256<sbyte> right = Vector256.Load(w + HalfBytes);
            a0 += Widen(Avx2.MultiplyAddAdjacent(Four(x0 + i), left), ones);
            b0 += Widen(Avx2.MultiplyAddAdjacent(Four(x0 + i), right), ones);
            a1 += Widen(Avx2.MultiplyAddAdjacent(Four(x1 + i), left), ones);
            b1 += Widen(Avx2.MultiplyAddAdjacent(Four(x1 + i), right), ones);
            a2 += Widen(Avx2.MultiplyAddAdjacent(Four(x2 + i), left), ones);
            b2 += Widen(Avx2.MultiplyAddAdjacent(Four(x2 + i), right), ones);
            a3 += Widen(Avx2.MultiplyAddAdjacent(Four(x3 + i), left), ones);
            b3 += Widen(Avx2.MultiplyAddAdjacent(Four(x3 + i), right), ones);
        }

        Store(y, a0, b0);
        Store(y + outputs, a1, b1);
        Store(y + (2L * outputs), a2, b2);
        Store(y + (3L * outputs), a3, b3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(byte* x, sbyte* w, int* y, int inputs)
    {
        Vector256<short> ones = Vector256<short>.One;
        Vector256<int> a = default, b = default;
        for (nint i = 0; i < inputs; i += Group)
        {
            Vector256<byte> v = Four(x + i);
            a += Widen(Avx2.MultiplyAddAdjacent(v, Vector256.Load(w)), ones);
            b += Widen(Avx2.MultiplyAddAdjacent(v, Vector256.Load(w + HalfBytes)), ones);
            w += VectorBytes;
        }

        Store(y, a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(byte* x) => Vector256.Create(Unsafe.ReadUnaligned<int>(x)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widen(Vector256<short> sums, Vector256<short> ones) => Avx2.MultiplyAddAdjacent(sums, ones);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* y, Vector256<int> left, Vector256<int> right)
    {
        left.Store(y);
        right.Store(y + Half);
    }
}
