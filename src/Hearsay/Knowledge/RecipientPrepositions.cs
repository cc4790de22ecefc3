namespace Hearsay.Knowledge;

/// <summary>Prepositions whose phrases may name to whom an event is done: <em>sanctions <u>against</u></em>.</summary>
internal sealed class RecipientPrepositions
{
    private readonly HashSet<(string Root, string Preposition)> pairs;

    private RecipientPrepositions(HashSet<(string Root, string Preposition)> pairs)
    {
        this.pairs = pairs;
    }

    /// <summary>Reads the English list.</summary>
    public static RecipientPrepositions Load()
    {
        var pairs = new HashSet<(string, string)>();
        foreach (LexiconRow row in LexiconFile.Read("English/recipient-prepositions.tsv"))
        {
            if (!pairs.Add((row.Required(0), row.Required(1))))
            {
                throw row.Fail($"'{row[0]}' with '{row[1]}' stands twice");
            }
        }

        return new RecipientPrepositions(pairs);
    }

    /// <summary>Whether a phrase with the preposition may name a recipient of an event whose CAMEO code begins with <paramref name="root"/>.</summary>
    public bool Has(string root, string preposition) => pairs.Contains((root, preposition));
}
