using System.Runtime.InteropServices;

namespace Hearsay.Language.Learning;

/// <summary>
/// The buffers that one thread needs to run a <see cref="SyntaxNetwork"/> over a batch of sentences. Used again from
/// batch to batch; they grow to the largest batch seen, which the caller bounds.
/// </summary>
internal sealed class SyntaxWorkspace
{
    /// <summary>The number of words whose outputs are computed at once.</summary>
    public const int Slice = 64;

    private readonly SyntaxNetwork network;
    private readonly int arcWidth;
    private readonly int relationWidth;
    private readonly WordInputCache cache;
    private readonly Dictionary<(int Row, int Upos, int Xpos), string?> lemmas = [];
    private int[] preparedRow = [];
    private float[] heads = [];
    private float[] relationDependents = [];
    private float[] relationHeads = [];

    public SyntaxWorkspace(SyntaxNetwork network)
    {
        this.network = network;
        cache = new WordInputCache(network.Words);
        (int headWidth, int tagWidth, int arc, int relation, int relationOut) = network.Widths;
        arcWidth = arc;
        relationWidth = relation;
        HeadValues = new float[Slice * headWidth];
        TagValues = new float[Slice * tagWidth];
        RelationValues = new float[Slice * relationOut];
        Activations = new byte[Slice * Math.Max(arc, Math.Max(relation, headWidth))];
        RowScales = new float[Slice];
        Sums = new int[Slice * Math.Max(Math.Max(headWidth, tagWidth), 4 * network.Units)];
    }

    /// <summary>The number of words in the batch.</summary>
    public int Words { get; private set; }

    /// <summary>The number of words of each sentence, longest first.</summary>
    public int[] Lengths { get; private set; } = [];

    /// <summary>The place of each sentence's first word among the words of the batch.</summary>
    public int[] Offsets { get; private set; } = [];

    /// <summary>The number of sentences.</summary>
    public int Sentences { get; private set; }

    /// <summary>The last states of the running layer, with its inputs before them in the second.</summary>
    public byte[] Rows { get; private set; } = [];

    /// <summary>The cells of the running layer.</summary>
    public float[] Cells { get; private set; } = [];

    /// <summary>The states of the first layer.</summary>
    public byte[] FirstStates { get; private set; } = [];

    /// <summary>The states of the second layer.</summary>
    public byte[] States { get; private set; } = [];

    public int[] Sums { get; private set; }

    public float[] HeadValues { get; }

    public float[] TagValues { get; }

    public float[] RelationValues { get; }

    public byte[] Activations { get; }

    public float[] RowScales { get; }

    public int[] UposOf { get; private set; } = [];

    public int[] XposOf { get; private set; } = [];

    public int[] FeaturesOf { get; private set; } = [];

    public float[] Dependents { get; private set; } = [];

    public float[] HeadBias { get; private set; } = [];

    /// <summary>Takes a batch of sentences, which must come longest first.</summary>
    public void Load(IReadOnlyList<TokenisedSentence> batch)
    {
        int total = 0;
        Sentences = batch.Count;
        Lengths = new int[batch.Count];
        Offsets = new int[batch.Count];
        for (int s = 0; s < batch.Count; s++)
        {
            Lengths[s] = batch[s].Count;
            Offsets[s] = total;
            total += batch[s].Count;
        }

        Words = total;
        Grow(total, batch.Count);
        if (cache.Reserve(total))
        {
            lemmas.Clear();
        }

        int at = 0;
        foreach (TokenisedSentence sentence in batch)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                preparedRow[at++] = cache.RowOf(sentence.FormOf(i));
            }
        }

        cache.Flush();
    }

    /// <summary>What the word at this place adds to the gates of the first layer.</summary>
    public ReadOnlySpan<short> Prepared(int word) => cache.Values(preparedRow[word]);

    /// <summary>The word at this place as written.</summary>
    public string FormOf(int word) => cache.Form(preparedRow[word]);

    /// <summary>The lemma remembered for the word at this place with its tags, or null: to be set by whoever finds it.</summary>
    public ref string? LemmaOf(int word) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(lemmas, (preparedRow[word], UposOf[word], XposOf[word]), out _);

    /// <summary>The number of sentences that have a word at this step: a prefix, as the longest come first.</summary>
    public int ActiveAt(int step)
    {
        int active = 0;
        while (active < Sentences && Lengths[active] > step)
        {
            active++;
        }

        return active;
    }

    /// <summary>Sets all running states and cells to zero.</summary>
    public void ResetStates()
    {
        Array.Fill(Rows, (byte)64);
        Array.Clear(Cells);
    }

    /// <summary>The states of a sentence's words, <c>2 * Units</c> bytes each.</summary>
    public ReadOnlySpan<byte> StatesOf(int sentence) =>
        States.AsSpan(Offsets[sentence] * 2 * network.Units, Lengths[sentence] * 2 * network.Units);

    public ReadOnlySpan<float> DependentOf(int word) => Row(Dependents, word, arcWidth);

    /// <summary>What <paramref name="count"/> words from <paramref name="word"/> on bring as heads, one after another.</summary>
    public ReadOnlySpan<float> HeadsOf(int word, int count) => heads.AsSpan(word * arcWidth, count * arcWidth);

    public Span<float> HeadOf(int word) => Row(heads, word, arcWidth);

    public Span<float> RelationDependentOf(int word) => Row(relationDependents, word, relationWidth);

    public Span<float> RelationHeadOf(int word) => Row(relationHeads, word, relationWidth);

    private static Span<float> Row(float[] rows, int index, int width) => rows.AsSpan(index * width, width);

    private void Grow(int words, int sentences)
    {
        int units = network.Units;
        (_, _, int arc, int relation, _) = network.Widths;
        if (preparedRow.Length < words)
        {
            preparedRow = new int[words];
            FirstStates = new byte[words * 2 * units];
            States = new byte[words * 2 * units];
            UposOf = new int[words];
            XposOf = new int[words];
            FeaturesOf = new int[words];
            HeadBias = new float[words];

            // A slice writes whole rows of padded outputs, so that the last one may reach past the last word.
            Dependents = new float[(words + Slice) * arc];
            heads = new float[words * arc];
            relationDependents = new float[words * relation];
            relationHeads = new float[words * relation];
        }

        if (Cells.Length < sentences * units)
        {
            Cells = new float[sentences * units];
            Rows = new byte[sentences * 3 * units];
        }

        if (Sums.Length < sentences * 4 * units)
        {
            Sums = new int[sentences * 4 * units];
        }
    }
}
