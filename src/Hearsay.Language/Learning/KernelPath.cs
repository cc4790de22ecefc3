namespace Hearsay.Language.Learning;

/// <summary>How products of quantised matrices are computed. All give the same sums.</summary>
internal enum KernelPath
{
    /// <summary>Plain C#, for any machine.</summary>
    Scalar,

    /// <summary>256-bit vectors, by way of sums of 16 bits.</summary>
    Avx2,

    /// <summary>512-bit vectors, by way of sums of 16 bits.</summary>
    Avx512,

    /// <summary>256-bit dot products of bytes.</summary>
    Vnni,
}
