namespace Hearsay.Language.Naming;

/// <summary>The buffers that one thread needs to run a <see cref="NameNetwork"/> over a sentence at a time.</summary>
internal sealed class NameWorkspace
{
    private const int Capacity = 48_000;

    private readonly NameNetwork network;
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private float[] known = [];

    public NameWorkspace(NameNetwork network) => this.network = network;

    /// <summary>What each word of the sentence brings by itself.</summary>
    public float[] Prepared { get; private set; } = [];

    public int[] Sums { get; private set; } = [];

    public float[] Values { get; private set; } = [];

    public float[] Windows { get; private set; } = [];

    public byte[] Activations { get; private set; } = [];

    public float[] Scales { get; private set; } = [];

    /// <summary>Takes the words of a sentence.</summary>
    public void Load(ReadOnlySpan<string> forms)
    {
        int hidden = network.Hidden;
        Grow(forms.Length, hidden);
        for (int i = 0; i < forms.Length; i++)
        {
            // The row first: finding it may put the rows elsewhere.
            int row = RowOf(forms[i]);
            known.AsSpan(row * hidden, hidden).CopyTo(Prepared.AsSpan(i * hidden, hidden));
        }
    }

    private int RowOf(string form)
    {
        if (rows.TryGetValue(form, out int row))
        {
            return row;
        }

        if (rows.Count == Capacity)
        {
            rows.Clear();
        }

        row = rows.Count;
        int needed = (row + 1) * network.Hidden;
        if (known.Length < needed)
        {
            Array.Resize(ref known, Math.Max(needed, Math.Min(Math.Max(known.Length, 1024) * 2, Capacity * network.Hidden)));
        }

        network.Prepare(form, known.AsSpan(row * network.Hidden, network.Hidden));
        rows[form] = row;
        return row;
    }

    private void Grow(int words, int hidden)
    {
        if (Scales.Length >= words)
        {
            return;
        }

        int widest = Math.Max(network.WindowWidth, network.OuterWidth);
        Prepared = new float[words * hidden];
        Sums = new int[words * widest];
        Values = new float[words * Math.Max(hidden, network.OuterWidth)];
        Windows = new float[words * network.WindowWidth];
        Activations = new byte[words * hidden];
        Scales = new float[words];
    }
}
