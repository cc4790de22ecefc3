using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>A sentence's dependency tree, read from the heads downwards: the children of each token without a search.</summary>
internal sealed class Tree
{
    private readonly int[] starts;
    private readonly int[] children;

    public Tree(Sentence sentence)
    {
        Sentence = sentence;
        int count = sentence.Count;
        starts = new int[count + 1];
        for (int i = 0; i < count; i++)
        {
            if (sentence.HeadOf(i) >= 0)
            {
                starts[sentence.HeadOf(i) + 1]++;
            }
        }

        for (int i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }

        children = new int[starts[count]];
        var next = starts.AsSpan(0, count).ToArray();
        for (int i = 0; i < count; i++)
        {
            if (sentence.HeadOf(i) >= 0)
            {
                children[next[sentence.HeadOf(i)]++] = i;
            }
        }
    }

    public Sentence Sentence { get; }

    public int Count => Sentence.Count;

    /// <summary>The tokens whose head is <paramref name="index"/>, in order.</summary>
    public ReadOnlySpan<int> ChildrenOf(int index) => children.AsSpan(starts[index], starts[index + 1] - starts[index]);

    /// <summary>The first child with the relation, subtypes included, or -1.</summary>
    public int Child(int index, string deprel)
    {
        foreach (int child in ChildrenOf(index))
        {
            if (Is(child, deprel))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The first child with exactly this relation, or -1.</summary>
    public int ExactChild(int index, string deprel)
    {
        foreach (int child in ChildrenOf(index))
        {
            if (Sentence.DeprelOf(child) == deprel)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether the token's relation is this one or one of its subtypes.</summary>
    public bool Is(int index, string deprel)
    {
        string own = Sentence.DeprelOf(index);
        return own.StartsWith(deprel, StringComparison.Ordinal)
            && (own.Length == deprel.Length || own[deprel.Length] == ':');
    }

    /// <summary>Whether <paramref name="ancestor"/> is <paramref name="index"/> or stands above it.</summary>
    public bool IsWithin(int index, int ancestor)
    {
        for (int steps = 0; index >= 0 && steps <= Count; steps++)
        {
            if (index == ancestor)
            {
                return true;
            }

            index = Sentence.HeadOf(index);
        }

        return false;
    }

    /// <summary>The first of the tokens that stand before a token without a gap and belong under it; itself if there are none.</summary>
    public int FirstOf(int index)
    {
        int first = index;
        while (first > 0 && IsWithin(first - 1, index))
        {
            first--;
        }

        return first;
    }

    /// <summary>Whether the clause begins with this word: <em>to</em>, <em>that</em>, <em>whether</em>.</summary>
    public bool HasMark(int clause, string word)
    {
        foreach (int child in ChildrenOf(clause))
        {
            if (Is(child, "mark") && Sentence.FormOf(child).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the predicate has a tense: <em>went</em>, <em>will go</em>, <em>is gone</em>.</summary>
    public bool IsFinite(int head)
    {
        if (Sentence.XposOf(head) is "VBD" or "VBZ" or "VBP")
        {
            return true;
        }

        foreach (int child in ChildrenOf(head))
        {
            if ((Is(child, "aux") || Is(child, "cop")) && Sentence.XposOf(child) is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lower-case word of the first <c>case</c> or <c>mark</c> child, with what is fixed to it; empty if there is none.</summary>
    public string CaseOf(int index)
    {
        foreach (int child in ChildrenOf(index))
        {
            if (Is(child, "case") || Is(child, "mark"))
            {
                return FixedWords(child);
            }
        }

        return "";
    }

    /// <summary>The lower-case lemma of a function word with the words fixed to it: <c>because of</c>.</summary>
    public string FixedWords(int index)
    {
        string words = Sentence.FormOf(index).ToLowerInvariant();
        foreach (int child in ChildrenOf(index))
        {
            if (Is(child, "fixed"))
            {
                words += " " + Sentence.FormOf(child).ToLowerInvariant();
            }
        }

        return words;
    }

    /// <summary>The token at <paramref name="index"/>, or null for -1.</summary>
    public Token? TokenOrNull(int index) => index < 0 ? null : Sentence[index];
}
