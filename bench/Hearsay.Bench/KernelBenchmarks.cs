using System.Runtime.Intrinsics.X86;
using BenchmarkDotNet.Attributes;
using Hearsay.Language.Learning;

namespace Hearsay.Bench;

/// <summary>
/// The product of bytes that most of the time of reading goes into, by each path. A path that this machine lacks is
/// measured as the scalar one.
/// </summary>
public class KernelBenchmarks
{
    private const int Inputs = 512;
    private const int Outputs = 1024;
    private const int Rows = SyntaxWorkspace.Slice;

    private readonly byte[] input = new byte[Rows * Inputs];
    private QuantisedMatrix matrix = null!;
    private int[] sums = [];

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(1);
        var weights = new byte[Inputs * Outputs];
        random.NextBytes(weights);
        random.NextBytes(input);
        matrix = new QuantisedMatrix(Array.ConvertAll(weights, w => unchecked((sbyte)w)), Inputs, Outputs);
        sums = new int[Rows * matrix.PaddedOutputs];
    }

    [Benchmark]
    public void Vnni() => Multiply(AvxVnni.IsSupported ? KernelPath.Vnni : KernelPath.Scalar);

    [Benchmark]
    public void Avx512Widened() => Multiply(Avx512BW.IsSupported ? KernelPath.Avx512 : KernelPath.Scalar);

    [Benchmark]
    public void Avx2Widened() => Multiply(Avx2.IsSupported ? KernelPath.Avx2 : KernelPath.Scalar);

    [Benchmark(Baseline = true)]
    public void Scalar() => Multiply(KernelPath.Scalar);

    private void Multiply(KernelPath path) => matrix.Multiply(input, Rows, sums, path);
}
