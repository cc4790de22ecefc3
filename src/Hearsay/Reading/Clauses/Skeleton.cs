using Hearsay.Documents.Layers;

namespace Hearsay.Reading.Clauses;

/// <summary>Which tokens of a sentence head clauses, and which others are folded into them.</summary>
internal sealed class Skeleton
{
    public Skeleton(int count)
    {
        Kinds = new ClauseKind?[count];
        Tops = new int[count];
        FoldedInto = new int[count];
        for (int i = 0; i < count; i++)
        {
            Tops[i] = i;
            FoldedInto[i] = -1;
        }
    }

    /// <summary>For each token the kind of clause that it heads, or null.</summary>
    public ClauseKind?[] Kinds { get; }

    /// <summary>For each clause head the token that carries the clause's tense and ties it into the tree.</summary>
    public int[] Tops { get; }

    /// <summary>For each token the head of the clause into which it is folded, or -1.</summary>
    public int[] FoldedInto { get; }

    /// <summary>The noun whose light verb's subject is its undergoer: <em>suffered a defeat</em>.</summary>
    public HashSet<int> Undergone { get; } = [];

    /// <summary>Makes <paramref name="head"/> the head of what <paramref name="word"/> headed.</summary>
    public void Fold(int word, int head)
    {
        Tops[head] = Tops[word];
        Kinds[word] = null;
        FoldedInto[word] = head;
    }

    /// <summary>The head of the clause whose predicate the token is part of, or -1.</summary>
    public int ClauseAt(int token)
    {
        for (int steps = 0; FoldedInto[token] >= 0 && steps < FoldedInto.Length; steps++)
        {
            token = FoldedInto[token];
        }

        return Kinds[token] is null ? -1 : token;
    }
}
