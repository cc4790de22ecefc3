using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Learning;

/// <summary>Small whole numbers to floats, eight at once.</summary>
internal static class Widening
{
    /// <summary>The first eight bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> ToSingle(ReadOnlySpan<sbyte> values)
    {
        Vector128<sbyte> bytes = Vector128.CreateScalarUnsafe(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(values))).AsSByte();
        return ToSingle(Vector128.WidenLower(bytes));
    }

    /// <summary>Eight numbers of 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> ToSingle(Vector128<short> values) =>
        Vector256.ConvertToSingle(
            Avx2.IsSupported
                ? Avx2.ConvertToVector256Int32(values)
                : Vector256.Create(Vector128.WidenLower(values), Vector128.WidenUpper(values)));
}
