using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>What all rules share about one document: its clauses with their signs, the lexicons, and the decisions made so far.</summary>
internal sealed class Hearing
{
    private readonly Func<int, Verdict> decide;
    private readonly Dictionary<(int Sentence, int Token), int> byToken = [];

    /// <param name="clauses">The clauses of the document.</param>
    /// <param name="decide">Gives the decision on the clause with that index.</param>
    public Hearing(IReadOnlyList<Clause> clauses, Func<int, Verdict> decide)
    {
        Clauses = clauses;
        this.decide = decide;
        foreach (Clause clause in clauses)
        {
            byToken[(clause.Sentence, clause.Head.Index)] = clause.Index;
            byToken.TryAdd((clause.Sentence, clause.Top.Index), clause.Index);
        }
    }

    public IReadOnlyList<Clause> Clauses { get; }

    public required Forest Forest { get; init; }

    /// <summary>The signs of each clause, in the order of the clauses.</summary>
    public required IReadOnlyList<Signs> Signs { get; init; }

    public required FactualityLexicon Lexicon { get; init; }

    public required ComplementLexicon Complements { get; init; }

    public required NatureFinder Natures { get; init; }

    public required IReadOnlyList<Attribution> Attributions { get; init; }

    /// <summary>The decision on a clause; while it is itself being decided, that it is asserted.</summary>
    public Verdict VerdictOn(int clause) => decide(clause);

    /// <summary>The index of the clause that the token or the nearest one above it heads, or -1.</summary>
    public int ClauseOf(int sentence, int token)
    {
        Tree tree = Forest[sentence];
        for (int steps = 0; token >= 0 && steps <= tree.Count; steps++)
        {
            if (byToken.TryGetValue((sentence, token), out int found))
            {
                return found;
            }

            if (tree.Sentence.UposOf(token) is UniversalPos.Verb)
            {
                // A verb folded into its complement answers for it.
                int complement = tree.Child(token, "xcomp");
                if (complement >= 0 && byToken.TryGetValue((sentence, complement), out found))
                {
                    return found;
                }
            }

            token = tree.Sentence.HeadOf(token);
        }

        return -1;
    }
}
