using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>What the words around a number say: what is counted, how exactly, in which currency.</summary>
internal sealed class QuantityLexicon
{
    private static readonly Lazy<QuantityLexicon> Loaded = new(() => new QuantityLexicon());
    private readonly Dictionary<string, QuantityKind> counted = new(StringComparer.Ordinal);

    private QuantityLexicon()
    {
        foreach (LexiconRow row in LexiconFile.Read("English/counted.tsv"))
        {
            if (!counted.TryAdd(row.Required(0), row.Value<QuantityKind>(1)))
            {
                throw row.Fail($"'{row[0]}' stands twice");
            }
        }

        Bounds = new PhraseTable<QuantityBound>(
            LexiconFile.Read("English/bounds.tsv").Select(r => (r.Required(0), r.Value<QuantityBound>(1))));
        Currencies = LexiconFile.Read("English/currencies.tsv")
            .ToDictionary(r => r.Required(0), r => r.Required(1), StringComparer.Ordinal);
        CurrencyNames = new PhraseTable<string>(
            Currencies.Where(c => char.IsLetter(c.Key[0])).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value)));
    }

    /// <summary>The lexicon that comes with Hearsay.</summary>
    public static QuantityLexicon English => Loaded.Value;

    /// <summary>Words before a number, to be looked up in folded text in lower case.</summary>
    public PhraseTable<QuantityBound> Bounds { get; }

    /// <summary>ISO 4217 codes by sign or name.</summary>
    public IReadOnlyDictionary<string, string> Currencies { get; }

    /// <summary>Names of currencies, to be looked up in folded text.</summary>
    public PhraseTable<string> CurrencyNames { get; }

    /// <summary>What a noun, verb or participle says of those counted, or null.</summary>
    public QuantityKind? FindKind(string word) => counted.TryGetValue(word, out QuantityKind kind) ? kind : null;
}
