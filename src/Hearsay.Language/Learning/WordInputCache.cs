namespace Hearsay.Language.Learning;

/// <summary>
/// Keeps the prepared values of the words seen last, since few words make most of any text. One a thread.
/// When full it starts anew, so that memory stays bounded whatever the text.
/// </summary>
internal sealed class WordInputCache
{
    private const int Capacity = 24_000;
    private const int FirstSize = 1_024;

    private readonly WordInputs inputs;
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> forms = [];
    private readonly WordInputBuffers buffers;
    private short[] values;
    private int waiting;

    public WordInputCache(WordInputs inputs)
    {
        this.inputs = inputs;
        lookup = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        buffers = new WordInputBuffers(inputs);
        values = new short[FirstSize * inputs.Width];
    }

    /// <summary>
    /// Makes room so that the next <paramref name="count"/> words stay valid together. Gives true if it forgot all rows to do so.
    /// </summary>
    public bool Reserve(int count)
    {
        bool isFull = rows.Count > 0 && rows.Count + count > Capacity;
        if (isFull)
        {
            rows.Clear();
            forms.Clear();
        }

        int needed = (rows.Count + count) * inputs.Width;
        if (values.Length < needed)
        {
            Array.Resize(ref values, Math.Max(needed, Math.Min(values.Length * 2, Capacity * inputs.Width)));
        }

        return isFull;
    }

    /// <summary>The row of a word; its values are there after <see cref="Flush"/>.</summary>
    public int RowOf(ReadOnlySpan<char> form)
    {
        if (lookup.TryGetValue(form, out int row))
        {
            return row;
        }

        row = rows.Count;
        string kept = form.ToString();
        rows[kept] = row;
        forms.Add(kept);
        inputs.Embed(form, buffers.Embedded.AsSpan(waiting * inputs.Inputs, inputs.Inputs));
        waiting++;
        if (waiting == WordInputBuffers.Slice)
        {
            Flush();
        }

        return row;
    }

    /// <summary>Computes the values of all words that were new.</summary>
    public void Flush()
    {
        inputs.Prepare(buffers.Embedded, waiting, buffers, values.AsSpan((rows.Count - waiting) * inputs.Width));
        waiting = 0;
    }

    /// <summary>The word of a row.</summary>
    public string Form(int row) => forms[row];

    /// <summary>The values of a row.</summary>
    public ReadOnlySpan<short> Values(int row) => values.AsSpan(row * inputs.Width, inputs.Width);
}
