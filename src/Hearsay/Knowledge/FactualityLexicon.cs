using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>
/// The words that decide how a clause is put forward: modals, hedges, negators, linkers, adjectives of events, and the natures
/// of predicates.
/// </summary>
internal sealed class FactualityLexicon
{
    private readonly Dictionary<string, Modal> modals = [];
    private readonly Dictionary<string, Hedge> hedges = [];
    private readonly Dictionary<string, Certainty> negators = [];
    private readonly Dictionary<string, LinkerKind> linkers = [];
    private readonly Dictionary<string, EventAdjective> adjectives = [];
    private readonly Dictionary<(string, WordClass), Nature> natures = [];

    private FactualityLexicon()
    {
        foreach (LexiconRow row in LexiconFile.Read("English/modals.tsv"))
        {
            Add(modals, row, new Modal(row.Value<Bearing>(1), row.Value<Status>(2), row.Value<Certainty>(3)));
        }

        foreach (LexiconRow row in LexiconFile.Read("English/hedges.tsv"))
        {
            Add(hedges, row, new Hedge(row.Number(1), row.Number(2), row.Value<Certainty>(3), row[4] == "flip"));
        }

        foreach (LexiconRow row in LexiconFile.Read("English/negators.tsv"))
        {
            Add(negators, row, row.Value<Certainty>(1));
        }

        foreach (LexiconRow row in LexiconFile.Read("English/linkers.tsv"))
        {
            Add(linkers, row, row.Value<LinkerKind>(1));
        }

        foreach (LexiconRow row in LexiconFile.Read("English/event-adjectives.tsv"))
        {
            Add(adjectives, row, new EventAdjective(row.Value<Status>(1), row.Value<Certainty>(2), row[3] == "flip"));
        }

        foreach (LexiconRow row in LexiconFile.Read("English/natures.tsv"))
        {
            if (!natures.TryAdd((row.Required(0), row.Value<WordClass>(1)), row.Value<Nature>(2)))
            {
                throw row.Fail($"'{row[0]}' stands twice as {row[1]}");
            }
        }
    }

    /// <summary>The lexicons that come with the library.</summary>
    public static FactualityLexicon Load() => new();

    /// <summary>What a modal verb makes of its clause, or null.</summary>
    public Modal? FindModal(string form) => modals.GetValueOrDefault(form);

    /// <summary>What a word of likelihood makes of its clause, or null.</summary>
    public Hedge? FindHedge(string words) => hedges.GetValueOrDefault(words);

    /// <summary>How surely a negator denies, or null if it is none.</summary>
    public Certainty? FindNegator(string word) => negators.TryGetValue(word, out Certainty found) ? found : null;

    /// <summary>What a conjunction or preposition makes of what it introduces, or null.</summary>
    public LinkerKind? FindLinker(string words) => linkers.TryGetValue(words, out LinkerKind found) ? found : null;

    /// <summary>What an adjective makes of an event, or null.</summary>
    public EventAdjective? FindAdjective(string lemma) => adjectives.GetValueOrDefault(lemma);

    /// <summary>The nature of a predicate, or null if it is not listed.</summary>
    public Nature? FindNature(string lemma, WordClass part) =>
        natures.TryGetValue((lemma, part), out Nature found) ? found : null;

    private static void Add<T>(Dictionary<string, T> entries, LexiconRow row, T value)
    {
        if (!entries.TryAdd(row.Required(0), value))
        {
            throw row.Fail($"'{row[0]}' stands twice");
        }
    }
}
