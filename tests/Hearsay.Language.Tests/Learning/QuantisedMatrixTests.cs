using Hearsay.Language.Learning;
using System.Runtime.Intrinsics.X86;
using Xunit;

namespace Hearsay.Language.Tests.Learning;

public class QuantisedMatrixTests
{
    [Theory]
    [InlineData(1, 4, 1)]
    [InlineData(5, 8, 16)]
    [InlineData(6, 64, 17)]
    [InlineData(12, 20, 33)]
    [InlineData(13, 36, 40)]
    [InlineData(29, 192, 100)]
    public void Every_path_gives_the_sums_of_schoolbook_multiplication(int rows, int inputs, int outputs)
    {
        var random = new Random((rows * 1000) + inputs + outputs);
        sbyte[] weights = [.. Enumerable.Range(0, inputs * outputs).Select(_ => (sbyte)random.Next(-128, 128))];
        byte[] input = [.. Enumerable.Range(0, rows * inputs).Select(_ => (byte)random.Next(QuantisedMatrix.LargestInput + 1))];
        var matrix = new QuantisedMatrix(weights, inputs, outputs);
        foreach (KernelPath path in Paths())
        {
            var sums = new int[rows * matrix.PaddedOutputs];
            matrix.Multiply(input, rows, sums, path);
            for (int row = 0; row < rows; row++)
            {
                for (int output = 0; output < outputs; output++)
                {
                    int expected = 0;
                    for (int k = 0; k < inputs; k++)
                    {
                        expected += input[(row * inputs) + k] * Kept(weights[(output * inputs) + k]);
                    }

                    Assert.Equal(expected, sums[(row * matrix.PaddedOutputs) + output]);
                }
            }
        }
    }

    [Theory]
    [InlineData(64)] // 8 * 32 * 127 fits into 16 bits,
    [InlineData(66)] // 8 * 33 * 127 does not
    public void Eight_products_about_as_large_as_sixteen_bits_hold_are_summed_exactly(int weight)
    {
        const int inputs = 32;
        byte[] input = [.. Enumerable.Repeat((byte)QuantisedMatrix.LargestInput, inputs)];
        foreach (sbyte signed in new[] { (sbyte)weight, (sbyte)-weight })
        {
            var matrix = new QuantisedMatrix([.. Enumerable.Repeat(signed, inputs)], inputs, 1);
            foreach (KernelPath path in Paths())
            {
                var sums = new int[2 * matrix.PaddedOutputs];
                matrix.Multiply([.. input, .. input], 2, sums, path);
                int expected = Kept(signed) * QuantisedMatrix.LargestInput * inputs;
                Assert.Equal(expected, sums[0]);
                Assert.Equal(expected, sums[matrix.PaddedOutputs]);
            }
        }
    }

    [Fact]
    public void The_largest_values_do_not_overflow()
    {
        const int inputs = 1024;
        byte[] input = [.. Enumerable.Repeat((byte)QuantisedMatrix.LargestInput, inputs)];
        foreach (sbyte extreme in new sbyte[] { -128, 127 })
        {
            var matrix = new QuantisedMatrix([.. Enumerable.Repeat(extreme, inputs)], inputs, 1);
            foreach (KernelPath path in Paths())
            {
                var sums = new int[matrix.PaddedOutputs];
                matrix.Multiply(input, 1, sums, path);
                Assert.Equal(QuantisedMatrix.LargestInput * Kept(extreme) * inputs, sums[0]);
            }
        }
    }

    [Fact]
    public void Inputs_that_do_not_come_in_fours_are_refused() =>
        Assert.Throws<ArgumentException>(() => new QuantisedMatrix(new sbyte[6], 6, 1));

    /// <summary>What is left of a weight.</summary>
    private static int Kept(sbyte weight) =>
        (int)Math.Round(weight / (double)QuantisedMatrix.WeightStep, MidpointRounding.ToEven);

    private static IEnumerable<KernelPath> Paths()
    {
        yield return KernelPath.Scalar;
        if (Avx2.IsSupported)
        {
            yield return KernelPath.Avx2;
        }

        if (Avx512BW.IsSupported)
        {
            yield return KernelPath.Avx512;
        }

        if (AvxVnni.IsSupported)
        {
            yield return KernelPath.Vnni;
        }
    }
}
