using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Reads what joins a clause or phrase to the one above: <em>if</em>, <em>because of</em>, <em>so that</em>.</summary>
internal sealed class LinkerReader
{
    private readonly Hearing hearing;

    public LinkerReader(Hearing hearing)
    {
        this.hearing = hearing;
    }

    /// <summary>An adverbial clause, also where the parser took one with "if" or "because" for a complement.</summary>
    public bool IsAdverbial(Tree tree, int clause, int governor)
    {
        if (IsAskedUnder(tree, clause, governor))
        {
            return false;
        }

        if (tree.Is(clause, "advcl"))
        {
            return true;
        }

        if (!tree.Is(clause, "ccomp") && !tree.Is(clause, "parataxis") && !tree.Is(clause, "acl"))
        {
            return false;
        }

        bool asks = hearing.Complements.Find(tree.Sentence.LemmaOf(governor), WordClass.Verb, "whether") is not null;
        return LinkerOf(tree, clause) switch
        {
            LinkerKind.Condition => !asks,
            LinkerKind.NegativeCondition or LinkerKind.Cause or LinkerKind.Concession => true,
            _ => false,
        };
    }

    /// <summary>Whether the clause with <em>whether</em> is what is asked or not known, not a condition: it follows a word that takes one.</summary>
    public bool IsAskedUnder(Tree tree, int clause, int governor)
    {
        if (clause < governor || tree.Child(clause, "mark") is not (var mark and >= 0)
            || !tree.Sentence.FormOf(mark).Equals("whether", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return tree.Is(clause, "ccomp") || tree.Sentence.UposOf(governor) == UniversalPos.Adj
            || hearing.Complements.Find(tree.Sentence.LemmaOf(governor), WordClass.Verb, "whether") is not null;
    }

    public LinkerKind? LinkerOf(Tree tree, int head)
    {
        string words = "";
        foreach (int child in tree.ChildrenOf(head))
        {
            if (child < head && (tree.Is(child, "mark") || tree.Is(child, "case") || (tree.Is(child, "advmod") && IsLinkerAdverb(tree, child))))
            {
                words = words.Length == 0 ? tree.FixedWords(child) : words + " " + tree.FixedWords(child);
            }
        }

        if (words.Length == 0)
        {
            return null;
        }

        if (words is "if only to" or "even if only to")
        {
            return LinkerKind.Purpose;
        }

        if (hearing.Lexicon.FindLinker(words) is { } whole)
        {
            return whole;
        }

        int space = words.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 || words.StartsWith("as ", StringComparison.Ordinal) ? null : hearing.Lexicon.FindLinker(words[..space]) ?? hearing.Lexicon.FindLinker(words[(space + 1)..]);
    }

    private static bool IsLinkerAdverb(Tree tree, int child) =>
        tree.Sentence.FormOf(child).ToLowerInvariant() is "even" or "only" or "when" or "whenever" or "where";
}
