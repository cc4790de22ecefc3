using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>
/// Finds the words of a clause: its subtree, less what stands at its edges and makes claims of its own
/// (a clause of what was said, an adverbial clause, a conjunct, a relative clause after a comma).
/// </summary>
internal sealed class ClauseSpanFinder
{
    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly Skeleton skeleton;
    private readonly bool[] inside;

    public ClauseSpanFinder(Tree tree, Skeleton skeleton)
    {
        this.tree = tree;
        sentence = tree.Sentence;
        this.skeleton = skeleton;
        inside = new bool[tree.Count];
    }

    public TextSpan Find(int head)
    {
        if (tree.Is(head, "amod") && sentence.HeadOf(head) > head)
        {
            return sentence.SpanOf(head).Union(sentence.SpanOf(sentence.HeadOf(head)));
        }

        Array.Clear(inside);
        int top = skeleton.Tops[head];
        Mark(top);
        int first = 0;
        int last = tree.Count - 1;
        while (first < last && !Keeps(first))
        {
            first++;
        }

        while (last > first && !Keeps(last))
        {
            last--;
        }

        return inside[first] && first <= last
            ? new TextSpan(sentence.SpanOf(first).Start, sentence.SpanOf(last).End)
            : sentence.SpanOf(head);
    }

    private bool Keeps(int i) => inside[i] && sentence.UposOf(i) != UniversalPos.Punct;

    private void Mark(int top)
    {
        var open = new Stack<int>();
        open.Push(top);
        while (open.TryPop(out int word))
        {
            inside[word] = true;
            foreach (int child in tree.ChildrenOf(word))
            {
                if (!(word == top && IsLinker(child)) && !MakesOwnClaim(child))
                {
                    open.Push(child);
                }
            }
        }
    }

    private bool IsLinker(int child) => tree.Is(child, "cc") || tree.Is(child, "punct");

    private bool MakesOwnClaim(int child)
    {
        string deprel = sentence.DeprelOf(child);
        bool isClause = skeleton.ClauseAt(child) is var clause and >= 0 && skeleton.Kinds[clause] != ClauseKind.Noun;
        return deprel switch
        {
            "parataxis" => true,
            "conj" => isClause && sentence.UposOf(sentence.HeadOf(child)) is UniversalPos.Verb or UniversalPos.Adj or UniversalPos.Aux,
            "ccomp" or "advcl" => isClause,
            "acl:relcl" or "acl" or "advcl:relcl" => isClause && FollowsComma(child),
            _ => false,
        };
    }

    private bool FollowsComma(int clause)
    {
        int first = clause;
        for (int i = clause - 1; i > sentence.HeadOf(clause); i--)
        {
            if (tree.IsWithin(i, clause))
            {
                first = i;
            }
        }

        return first > 0 && sentence.FormOf(first) == "," || (first > 1 && sentence.FormOf(first - 1) == ",");
    }
}
