using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Learning;

/// <summary>
/// Dot products in a fixed order, so that every machine gives the same bits: sixteen running sums, added pairwise at the end.
/// </summary>
internal static class DotProduct
{
    private const int Step = 16;
    private const int Half = Step / 2;
    private const int RowsAtOnce = 4;

    /// <summary>Multiplies two vectors of one length, a multiple of sixteen.</summary>
    public static float Of(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Check(left, right.Length, 1);
        return Sum(FourSums(ref MemoryMarshal.GetReference(left), ref MemoryMarshal.GetReference(right), left.Length));
    }

    /// <summary>Multiplies a vector with rows of its length, which lie one after another: a result each.</summary>
    public static void OfRows(ReadOnlySpan<float> left, ReadOnlySpan<float> rows, Span<float> results)
    {
        int length = left.Length;
        Check(left, rows.Length, results.Length);
        ref float l = ref MemoryMarshal.GetReference(left);
        ref float r = ref MemoryMarshal.GetReference(rows);
        int row = 0;
        for (; row + RowsAtOnce <= results.Length; row += RowsAtOnce)
        {
            Four(ref l, ref Unsafe.Add(ref r, row * length), length).CopyTo(results[row..]);
        }

        for (; row < results.Length; row++)
        {
            results[row] = Sum(FourSums(ref l, ref Unsafe.Add(ref r, row * length), length));
        }
    }

    private static void Check(ReadOnlySpan<float> left, int right, int rows)
    {
        if (left.Length % Step != 0 || right < (long)left.Length * rows)
        {
            throw new ArgumentException($"{right} values are not {rows} rows of {left.Length}, in sixteens.");
        }
    }

    /// <summary>The products with four rows: the vector is loaded once for all of them.</summary>
    private static Vector128<float> Four(ref float left, ref float rows, int length)
    {
        ref float row1 = ref Unsafe.Add(ref rows, length);
        ref float row2 = ref Unsafe.Add(ref row1, length);
        ref float row3 = ref Unsafe.Add(ref row2, length);
        Vector256<float> low0 = default, low1 = default, low2 = default, low3 = default;
        Vector256<float> high0 = default, high1 = default, high2 = default, high3 = default;
        for (nuint i = 0; i < (nuint)length; i += Step)
        {
            Vector256<float> low = Vector256.LoadUnsafe(ref left, i);
            Vector256<float> high = Vector256.LoadUnsafe(ref left, i + Half);
            low0 += low * Vector256.LoadUnsafe(ref rows, i);
            high0 += high * Vector256.LoadUnsafe(ref rows, i + Half);
            low1 += low * Vector256.LoadUnsafe(ref row1, i);
            high1 += high * Vector256.LoadUnsafe(ref row1, i + Half);
            low2 += low * Vector256.LoadUnsafe(ref row2, i);
            high2 += high * Vector256.LoadUnsafe(ref row2, i + Half);
            low3 += low * Vector256.LoadUnsafe(ref row3, i);
            high3 += high * Vector256.LoadUnsafe(ref row3, i + Half);
        }

        Vector128<float> a = Fold(low0 + high0), b = Fold(low1 + high1), c = Fold(low2 + high2), d = Fold(low3 + high3);
        return Sse3.IsSupported
            ? Sse3.HorizontalAdd(Sse3.HorizontalAdd(a, b), Sse3.HorizontalAdd(c, d))
            : Vector128.Create(Sum(a), Sum(b), Sum(c), Sum(d));
    }

    private static Vector128<float> FourSums(ref float left, ref float right, int length)
    {
        Vector256<float> low = default, high = default;
        for (nuint i = 0; i < (nuint)length; i += Step)
        {
            low += Vector256.LoadUnsafe(ref left, i) * Vector256.LoadUnsafe(ref right, i);
            high += Vector256.LoadUnsafe(ref left, i + Half) * Vector256.LoadUnsafe(ref right, i + Half);
        }

        return Fold(low + high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Fold(Vector256<float> eight) => eight.GetLower() + eight.GetUpper();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(Vector128<float> four) => (four[0] + four[1]) + (four[2] + four[3]);
}
