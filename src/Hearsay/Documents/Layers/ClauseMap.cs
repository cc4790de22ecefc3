using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>Finds clauses by their tokens.</summary>
internal sealed class ClauseMap
{
    private readonly IReadOnlyList<Clause> clauses;
    private readonly Dictionary<Token, int> byToken;

    public ClauseMap(IReadOnlyList<Clause> clauses)
    {
        this.clauses = clauses;
        byToken = new Dictionary<Token, int>(2 * clauses.Count);
        foreach (Clause clause in clauses)
        {
            byToken.TryAdd(clause.Top, clause.Index);
        }

        foreach (Clause clause in clauses)
        {
            byToken[clause.Head] = clause.Index;
        }
    }

    /// <summary>The clause that the token heads or carries, or null.</summary>
    public Clause? Find(Token token) => byToken.TryGetValue(token, out int index) ? clauses[index] : null;

    /// <summary>The clause that the token belongs to: its own, else that of the nearest token above it; null if there is none.</summary>
    public Clause? FindAround(Token token)
    {
        for (int steps = 0; steps <= token.Sentence.Count; steps++)
        {
            if (Find(token) is { } found)
            {
                return found;
            }

            if (token.IsRoot)
            {
                return null;
            }

            token = token.Head;
        }

        return null;
    }

    /// <summary>The clause that governs the token from above, or null.</summary>
    public Clause? FindAbove(Token token) => token.IsRoot ? null : FindAround(token.Head);
}
