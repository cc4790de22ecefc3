using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Learning;

/// <summary>
/// Turns words into what they add to the gates of the first layer, which depends on the word alone: the sum of its
/// vector and its hashed features, times the first layer's input weights. Shared and immutable; see
/// <see cref="WordInputCache"/>.
/// </summary>
internal sealed class WordInputs
{
    private readonly Dictionary<string, int> vocabulary;
    private readonly ReadOnlyMemory<byte> table;
    private readonly float[] tableScale;
    private readonly ReadOnlyMemory<byte> bag;
    private readonly float[] bagScale;
    private readonly float[] weights;
    private readonly float[] bias;
    private readonly int inputs;

    /// <summary>Takes the tensors <c>words</c>, <c>table</c>, <c>bag</c> and <c>first.input</c> of a model.</summary>
    public WordInputs(ModelFile file)
    {
        string[] words = file.Strings("words");
        vocabulary = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (int i = 1; i < words.Length; i++)
        {
            vocabulary.TryAdd(words[i], i);
        }

        inputs = file.Number("inputs");
        table = file.Memory("table");
        tableScale = file.Floats("table.scale");
        bag = file.Memory("bag");
        bagScale = file.Floats("bag.scale");
        bias = file.Floats("first.input.bias");
        weights = Transposed(file.Bytes("first.input"), file.Floats("first.input.scale"), bias.Length);
    }

    /// <summary>The number of values a word gets.</summary>
    public int Width => bias.Length;

    /// <summary>Computes the values of a word, in units of <see cref="LstmDirection.PreparedStep"/>.</summary>
    public void Prepare(ReadOnlySpan<char> form, Span<short> prepared)
    {
        Span<float> input = stackalloc float[inputs];
        Embed(form, input);
        Span<float> gates = stackalloc float[Width];
        bias.CopyTo(gates);
        for (int k = 0; k < inputs; k++)
        {
            AddScaled(gates, weights.AsSpan(k * Width, Width), input[k]);
        }

        for (int i = 0; i < gates.Length; i++)
        {
            float units = gates[i] / LstmDirection.PreparedStep;
            prepared[i] = (short)Math.Clamp((int)MathF.Floor(units + 0.5f), short.MinValue, short.MaxValue);
        }
    }

    private void Embed(ReadOnlySpan<char> form, Span<float> input)
    {
        Span<char> key = stackalloc char[2 * WordFeatures.MaxLength];
        ReadOnlySpan<char> lookedUp = key[..WordFeatures.WriteKey(form, key)];
        vocabulary.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lookedUp, out int word);
        Span<int> buckets = stackalloc int[WordFeatures.MaxBuckets];
        int count = WordFeatures.FindBuckets(form, buckets);
        foreach (int bucket in buckets[..count])
        {
            AddRow(input, bag.Span, bucket, bagScale[bucket]);
        }

        float factor = 1f / MathF.Sqrt(count);
        for (int i = 0; i < inputs; i++)
        {
            input[i] *= factor;
        }

        AddRow(input, table.Span, word, tableScale[word]);
    }

    private void AddRow(Span<float> input, ReadOnlySpan<byte> rows, int row, float scale)
    {
        ReadOnlySpan<sbyte> values = MemoryMarshal.Cast<byte, sbyte>(rows).Slice(row * inputs, inputs);
        for (int i = 0; i < values.Length; i++)
        {
            input[i] += values[i] * scale;
        }
    }

    private static void AddScaled(Span<float> sums, ReadOnlySpan<float> values, float factor)
    {
        for (int i = 0; i < sums.Length; i += Vector512<float>.Count)
        {
            (Vector512.Create<float>(sums[i..]) + (Vector512.Create(values[i..]) * factor)).CopyTo(sums[i..]);
        }
    }

    private float[] Transposed(ReadOnlySpan<sbyte> rows, float[] scale, int outputs)
    {
        var columns = new float[rows.Length];
        for (int o = 0; o < outputs; o++)
        {
            for (int k = 0; k < inputs; k++)
            {
                columns[(k * outputs) + o] = rows[(o * inputs) + k] * scale[o];
            }
        }

        return columns;
    }
}
