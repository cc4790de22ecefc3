using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Finds the clause of any token, and makes one of its own for a token that heads none.</summary>
internal static class TokenClauses
{
    /// <summary>The clauses, with those made for tokens after them.</summary>
    /// <param name="clauses">The clauses of the text.</param>
    /// <param name="forest">Its trees.</param>
    /// <param name="tokens">The tokens that need a clause.</param>
    /// <param name="found">Gets the index of the clause of each token.</param>
    public static List<Clause> With(IReadOnlyList<Clause> clauses, Forest forest, IReadOnlyList<Token> tokens, int[] found)
    {
        var all = new List<Clause>(clauses);
        var map = new ClauseMap(clauses);
        for (int i = 0; i < tokens.Count; i++)
        {
            Clause clause = map.Find(tokens[i]) ?? Make(all.Count, SentenceOf(forest, tokens[i]), tokens[i], map);
            found[i] = clause.Index;
            if (clause.Index == all.Count)
            {
                all.Add(clause);
            }
        }

        return all;
    }

    private static Clause Make(int index, int sentence, Token token, ClauseMap map) => new()
    {
        Index = index,
        Sentence = sentence,
        Head = token,
        Kind = token.Upos is UniversalPos.Verb or UniversalPos.Aux ? ClauseKind.Verb : ClauseKind.Noun,
        Lemma = token.Lemma,
        PredicateSpan = token.Span,
        Span = token.Sentence.SubtreeSpanOf(token.Index),
        Parent = map.FindAbove(token)?.Index ?? -1,
        Subject = token.FindChild("nsubj"),
    };

    private static int SentenceOf(Forest forest, Token token)
    {
        for (int i = 0; i < forest.Count; i++)
        {
            if (forest[i].Sentence == token.Sentence)
            {
                return i;
            }
        }

        throw new ArgumentException("The token is not of this text.", nameof(token));
    }
}
