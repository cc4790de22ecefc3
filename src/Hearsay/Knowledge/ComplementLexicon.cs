using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>How words bear on what depends on them: <c>English/complements.tsv</c>.</summary>
internal sealed class ComplementLexicon
{
    private readonly Dictionary<(string Word, WordClass Part, string Frame), Complement> entries = [];

    public ComplementLexicon(IEnumerable<LexiconRow> rows)
    {
        foreach (LexiconRow row in rows)
        {
            var key = (row.Required(0), row.Value<WordClass>(1), row.Required(2));
            if (!entries.TryAdd(key, Read(row)))
            {
                throw row.Fail($"'{key.Item1}' stands twice with {key.Item2} and '{key.Item3}'");
            }
        }
    }

    /// <summary>The lexicon that comes with the library.</summary>
    public static ComplementLexicon Load() => new(LexiconFile.Read("English/complements.tsv"));

    /// <summary>The bearing of a word on its complement in a frame, or null.</summary>
    public Complement? Find(string word, WordClass part, string frame) =>
        entries.GetValueOrDefault((word, part, frame));

    private static Complement Read(LexiconRow row) => new()
    {
        Bearing = row.Value<Bearing>(3),
        Certainty = row[4] == "-" ? null : row.Value<Certainty>(4),
        Flips = row[5] == "flip",
        Opens = row[5] == "open",
        IsPresupposed = row[6] == "yes",
        IsFolded = row[7] == "yes",
    };
}
