namespace Hearsay.Language.Learning;

/// <summary>
/// Keeps the prepared values of the words seen last, since few words make most of any text. One a thread.
/// When full it starts anew, so that memory stays bounded whatever the text.
/// </summary>
internal sealed class WordInputCache
{
    private const int Capacity = 12_000;
    private const int FirstSize = 1_024;

    private readonly WordInputs inputs;
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<string> forms = [];
    private short[] values;

    public WordInputCache(WordInputs inputs)
    {
        this.inputs = inputs;
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

    /// <summary>The row of a word; computed if it is not there yet.</summary>
    public int RowOf(ReadOnlySpan<char> form)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(form, out int row))
        {
            row = rows.Count;
            inputs.Prepare(form, values.AsSpan(row * inputs.Width, inputs.Width));
            string kept = form.ToString();
            rows[kept] = row;
            forms.Add(kept);
        }

        return row;
    }

    /// <summary>The word of a row.</summary>
    public string Form(int row) => forms[row];

    /// <summary>The values of a row.</summary>
    public ReadOnlySpan<short> Values(int row) => values.AsSpan(row * inputs.Width, inputs.Width);
}
