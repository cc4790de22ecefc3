using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language.Learning;

namespace Hearsay.Language.Naming;

/// <summary>
/// Scores name tags from the states of the syntax network and hashed features of its own, over a window of three words.
/// Immutable; every thread brings a <see cref="NameWorkspace"/>.
/// </summary>
internal sealed class NameNetwork
{
    private const int Lanes = 16;

    private readonly LinearLayer inner;
    private readonly LinearLayer window;
    private readonly LinearLayer outer;
    private readonly float[] windowBias;
    private readonly ReadOnlyMemory<byte> bag;
    private readonly float[] bagScale;
    private readonly WordInputs words;
    private readonly NameLists lists;
    private readonly float[] wordWeights;

    /// <summary>Takes the tensors of a model, and the words' inputs of the syntax model that it was trained on.</summary>
    public NameNetwork(ModelFile file, WordInputs words)
    {
        this.words = words;
        Hidden = file.Number("hidden");
        Inputs = file.Number("inputs");
        inner = new LinearLayer(file, "inner", Inputs, hasBias: true);
        window = new LinearLayer(file, "window", Hidden, hasBias: false);
        outer = new LinearLayer(file, "outer", Hidden, hasBias: true);
        windowBias = file.Floats("window.bias");
        bag = file.Memory("bag");
        bagScale = file.Floats("bag.scale");
        lists = new NameLists(file);
        wordWeights = file.Floats("word");
        if (wordWeights.Length != words.Inputs * Hidden)
        {
            throw new InvalidDataException("The name model was trained on another syntax model. Train it again: hearsay train names.");
        }
    }

    /// <summary>The number of hidden values a word.</summary>
    public int Hidden { get; }

    /// <summary>The number of states a word.</summary>
    public int Inputs { get; }

    /// <summary>The width of a row of the window's sums.</summary>
    internal int WindowWidth => window.Width;

    /// <summary>The width of a row of scores, padding included.</summary>
    internal int OuterWidth => outer.Width;

    /// <summary>
    /// Computes what a word brings by itself, <see cref="Hidden"/> values: from its hashed features, the lists that it is on, and what the
    /// syntax model makes of it before it sees its neighbours.
    /// </summary>
    public void Prepare(ReadOnlySpan<char> form, Span<float> prepared)
    {
        prepared[..Hidden].Clear();
        Span<int> buckets = stackalloc int[WordFeatures.MaxBuckets + NameLists.MaxBuckets];
        int count = WordFeatures.FindBuckets(form, buckets);
        count += lists.FindBuckets(form, buckets[count..]);
        ReadOnlySpan<sbyte> rows = MemoryMarshal.Cast<byte, sbyte>(bag.Span);
        foreach (int bucket in buckets[..count])
        {
            ReadOnlySpan<sbyte> row = rows.Slice(bucket * Hidden, Hidden);
            float scale = bagScale[bucket];
            for (int i = 0; i < row.Length; i += Vector256<float>.Count)
            {
                (Vector256.Create<float>(prepared[i..]) + (Widening.ToSingle(row[i..]) * scale)).CopyTo(prepared[i..]);
            }
        }

        float factor = 1f / MathF.Sqrt(count);
        for (int i = 0; i < Hidden; i++)
        {
            prepared[i] *= factor;
        }

        AddWord(form, prepared);
    }

    private void AddWord(ReadOnlySpan<char> form, Span<float> prepared)
    {
        Span<float> embedded = stackalloc float[words.Inputs];
        words.Embed(form, embedded);
        for (int j = 0; j < Hidden; j += Lanes)
        {
            // Sixteen sums stay in registers while the inputs go by.
            Vector256<float> low = Vector256.Create<float>(prepared[j..]);
            Vector256<float> high = Vector256.Create<float>(prepared[(j + (Lanes / 2))..]);
            ReadOnlySpan<float> weights = wordWeights.AsSpan(j);
            for (int i = 0; i < embedded.Length; i++)
            {
                ReadOnlySpan<float> column = weights.Slice(i * Hidden, Lanes);
                low += Vector256.Create(column) * embedded[i];
                high += Vector256.Create(column[(Lanes / 2)..]) * embedded[i];
            }

            low.CopyTo(prepared[j..]);
            high.CopyTo(prepared[(j + (Lanes / 2))..]);
        }
    }

    /// <summary>Scores the tags of every word of a sentence.</summary>
    /// <param name="states">The words' states, <see cref="Inputs"/> bytes each.</param>
    /// <param name="length">The number of words.</param>
    /// <param name="work">Buffers, whose <see cref="NameWorkspace.Prepared"/> holds what each word brings by itself.</param>
    /// <returns>A row of <see cref="OuterWidth"/> scores a word, the first seven of which count.</returns>
    public ReadOnlySpan<float> Score(ReadOnlySpan<byte> states, int length, NameWorkspace work)
    {
        inner.FromStates(states, length, work.Sums, work.Values);
        for (int word = 0; word < length; word++)
        {
            Span<float> row = work.Values.AsSpan(word * inner.Width, Hidden);
            Add(row, work.Prepared.AsSpan(word * Hidden, Hidden));
            work.Scales[word] = LinearLayer.Quantise(row, work.Activations.AsSpan(word * Hidden, Hidden));
        }

        window.FromActivations(work.Activations, work.Scales, length, work.Sums, work.Windows);
        for (int word = 0; word < length; word++)
        {
            Span<float> row = work.Values.AsSpan(word * Hidden, Hidden);
            windowBias.CopyTo(row);
            if (word > 0)
            {
                Add(row, Third(work, word - 1, 0));
            }

            Add(row, Third(work, word, 1));
            if (word + 1 < length)
            {
                Add(row, Third(work, word + 1, 2));
            }

            work.Scales[word] = LinearLayer.Quantise(row, work.Activations.AsSpan(word * Hidden, Hidden));
        }

        outer.FromActivations(work.Activations, work.Scales, length, work.Sums, work.Values);
        return work.Values;
    }

    private ReadOnlySpan<float> Third(NameWorkspace work, int word, int part) =>
        work.Windows.AsSpan((word * window.Width) + (part * Hidden), Hidden);

    private static void Add(Span<float> sums, ReadOnlySpan<float> values)
    {
        for (int i = 0; i < sums.Length; i += Vector256<float>.Count)
        {
            (Vector256.Create<float>(sums[i..]) + Vector256.Create(values[i..])).CopyTo(sums[i..]);
        }
    }
}
