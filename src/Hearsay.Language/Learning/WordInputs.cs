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
    private readonly LinearLayer gates;
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
        gates = new LinearLayer(file, "first.input", inputs, hasBias: true);
    }

    /// <summary>The number of values a word gets.</summary>
    public int Width => gates.Width;

    /// <summary>The number of values that <see cref="Embed"/> writes.</summary>
    public int Inputs => inputs;

    /// <summary>
    /// Computes the values of embedded words, in units of <see cref="LstmDirection.PreparedStep"/>.
    /// </summary>
    /// <param name="embedded">The embedded words, one after another.</param>
    /// <param name="rows">Their number.</param>
    /// <param name="work">Buffers.</param>
    /// <param name="prepared">Receives <see cref="Width"/> values a word.</param>
    public void Prepare(ReadOnlySpan<float> embedded, int rows, WordInputBuffers work, Span<short> prepared)
    {
        for (int row = 0; row < rows; row++)
        {
            work.Scales[row] = LinearLayer.QuantiseSigned(
                embedded.Slice(row * inputs, inputs), work.Bytes.AsSpan(row * inputs, inputs));
        }

        gates.FromSigned(work.Bytes, work.Scales, rows, work.Sums, work.Values);
        ReadOnlySpan<float> values = work.Values;
        for (int i = 0; i < rows * Width; i += Vector256<float>.Count)
        {
            Vector256<float> units = (Vector256.Create(values[i..]) * (1 / LstmDirection.PreparedStep)) + Vector256.Create(0.5f);
            Vector256<float> bounded = Vector256.MinNative(
                Vector256.MaxNative(Vector256.Floor(units), Vector256.Create((float)short.MinValue)), Vector256.Create((float)short.MaxValue));
            Vector256<int> whole = Vector256.ConvertToInt32Native(bounded);
            Vector128.Narrow(whole.GetLower(), whole.GetUpper()).CopyTo(prepared[i..]);
        }
    }

    /// <summary>Writes the sum of a word's vector and its hashed features.</summary>
    public void Embed(ReadOnlySpan<char> form, Span<float> input)
    {
        input[..inputs].Clear();
        if (NameClasses.Find(form) is { } representative)
        {
            form = representative;
        }

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
        for (int i = 0; i < values.Length; i += Vector256<float>.Count)
        {
            (Vector256.Create<float>(input[i..]) + (Widening.ToSingle(values[i..]) * scale)).CopyTo(input[i..]);
        }
    }
}
