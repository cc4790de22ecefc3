using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>A sentence as numbers, for <see cref="CueFeatures"/> and <see cref="PartFeatures"/>.</summary>
internal sealed class SentenceColumns
{
    /// <param name="tree">The sentence.</param>
    /// <param name="quotes">The quotations of the document, in order.</param>
    public SentenceColumns(Tree tree, IReadOnlyList<Quote> quotes)
    {
        Tree = tree;
        int count = tree.Count;
        Lemmas = new uint[count];
        Relations = new uint[count];
        Tags = new uint[count];
        Cases = new uint[count];
        Quotes = new int[count];
        IsName = new bool[count];
        for (int i = 0; i < count; i++)
        {
            Lemmas[i] = Features.Of(tree.Sentence.LemmaOf(i));
            Relations[i] = Features.Of(tree.Sentence.DeprelOf(i));
            Tags[i] = Features.Of(tree.Sentence.XposOf(i));
        }

        for (int i = 0; i < count; i++)
        {
            int head = tree.Sentence.HeadOf(i);
            if (head >= 0 && Cases[head] == 0 && (tree.Is(i, "case") || tree.Is(i, "mark")))
            {
                Cases[head] = Lemmas[i];
            }
        }

        foreach (Name name in tree.Sentence.Names)
        {
            IsName.AsSpan(name.Start, name.End - name.Start).Fill(true);
        }

        FillQuotes(quotes);
    }

    public Tree Tree { get; }

    public uint[] Lemmas { get; }

    public uint[] Relations { get; }

    public uint[] Tags { get; }

    /// <summary>The lemma of the first preposition or conjunction of each word, or 0.</summary>
    public uint[] Cases { get; }

    /// <summary>The number of the quotation that a word stands in, from 1, or 0.</summary>
    public int[] Quotes { get; }

    /// <summary>Whether a word is part of a name.</summary>
    public bool[] IsName { get; }

    public int Count => Lemmas.Length;

    private void FillQuotes(IReadOnlyList<Quote> quotes)
    {
        if (quotes.Count == 0 || Count == 0)
        {
            return;
        }

        int next = FirstAfter(quotes, Tree.Sentence.SpanOf(0).Start);
        for (int i = 0; i < Count; i++)
        {
            TextSpan span = Tree.Sentence.SpanOf(i);
            while (next < quotes.Count && quotes[next].Span.End <= span.Start)
            {
                next++;
            }

            Quotes[i] = next < quotes.Count && quotes[next].Span.Start <= span.Start ? next + 1 : 0;
        }
    }

    private static int FirstAfter(IReadOnlyList<Quote> quotes, int start)
    {
        int low = 0;
        int high = quotes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (quotes[middle].Span.End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
