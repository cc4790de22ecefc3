using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading;

/// <summary>
/// The words that say who somebody is: the noun with all that stands before it and tells it from others, and the apposition that
/// names it or says what it is.
/// </summary>
internal static class SourcePhrase
{
    /// <summary>A phrase longer than this is no name any more, but a sentence read wrongly.</summary>
    private const int MostWords = 24;

    /// <summary>The phrase that <paramref name="head"/> heads, without those it is joined with.</summary>
    public static TextSpan Of(Token head)
    {
        Sentence sentence = head.Sentence;
        var tree = new Tree(sentence);
        (int first, int last) = Run(sentence, head.Index, Mark(tree, head.Index));
        return last - first < MostWords
            ? sentence.SpanOf(first).Union(sentence.SpanOf(last))
            : head.Span;
    }

    private static bool[] Mark(Tree tree, int head)
    {
        var inside = new bool[tree.Count];
        var open = new Stack<int>();
        open.Push(head);
        while (open.TryPop(out int word))
        {
            inside[word] = true;
            foreach (int child in tree.ChildrenOf(word))
            {
                bool tellsMore = word != head && tree.Is(word, "appos") && tree.Sentence.UposOf(head) == UniversalPos.Propn && tree.Is(child, "acl");
                if (word == head ? Names(tree, head, child) : !tellsMore && !IsAside(tree, child))
                {
                    open.Push(child);
                }
            }
        }

        return inside;
    }

    /// <summary>What is added about somebody and does not tell who it is: <em>the minister, who had resigned</em>.</summary>
    private static bool IsAside(Tree tree, int child) =>
        tree.Is(child, "parataxis") || IsDay(tree.Sentence.FormOf(child)) || (tree.Is(child, "acl") && (FollowsComma(tree, child) || Says(tree, child)));

    private static bool Names(Tree tree, int head, int child)
    {
        Sentence sentence = tree.Sentence;
        if ((IsDay(sentence.FormOf(child)) && child > head) || (child < head && IsTime(sentence, child)) || IsBehindColon(sentence, head, child))
        {
            return false;
        }

        if (tree.Is(child, "appos"))
        {
            return child > head && IsNameAndRole(tree, head, child);
        }

        if (tree.Is(child, "acl"))
        {
            return sentence.UposOf(head) == UniversalPos.Noun && TellsWhich(tree, child);
        }

        bool isPossessor = sentence.DeprelOf(child) == "nmod:poss";
        return isPossessor || tree.Is(child, "det") || tree.Is(child, "amod") || tree.Is(child, "compound") || tree.Is(child, "flat")
            || tree.Is(child, "nummod") || (sentence.DeprelOf(child) == "nmod" && child > head && TellsWhose(tree, head, child));
    }

    /// <summary>
    /// Somebody with a name of one's own is told from others by a body or place (<em>Smith of the Treasury</em>), not by things or days
    /// (<em>the Smith of 28 October</em>).
    /// </summary>
    private static bool TellsWhose(Tree tree, int head, int child) =>
        (tree.Sentence.UposOf(head) != UniversalPos.Propn && !IsDate(tree.Sentence, child)) || IsName(tree.Sentence, child)
        || (tree.Sentence.XposOf(child) == "NN" && tree.Child(child, "det") is var article and >= 0 && tree.Sentence.FormOf(article) == "the"
            && tree.Child(child, "case") is var preposition and >= 0 && tree.Sentence.FormOf(preposition) is "of" or "at" or "from" or "for");

    private static bool IsName(Sentence sentence, int word) =>
        sentence.UposOf(word) == UniversalPos.Propn && (KindsOf(sentence, word) & TimeLexicon.FlagOf(TimeWordKind.Month)) == 0;

    /// <summary><em>The council in March</em>.</summary>
    private static bool IsDate(Sentence sentence, int word) =>
        (KindsOf(sentence, word) & (TimeLexicon.FlagOf(TimeWordKind.Month) | TimeLexicon.FlagOf(TimeWordKind.Weekday))) != 0;

    /// <summary><em>A few hours later Smith said</em>: the time, which the tree hangs on the name.</summary>
    private static bool IsTime(Sentence sentence, int word) => (KindsOf(sentence, word)
        & (TimeLexicon.FlagOf(TimeWordKind.Unit) | TimeLexicon.FlagOf(TimeWordKind.Day) | TimeLexicon.FlagOf(TimeWordKind.Shift))) != 0;

    private static bool IsBehindColon(Sentence sentence, int head, int child)
    {
        for (int word = head + 1; word < child; word++)
        {
            if (sentence.FormOf(word) == ":")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>People who fled the town</em>; not a sentence whose verb was taken for a participle.</summary>
    private static bool TellsWhich(Tree tree, int clause) =>
        !FollowsComma(tree, clause) && !Says(tree, clause) && (tree.Is(clause, "acl:relcl") || !(IsActive(tree, clause) || tree.Child(clause, "mark") >= 0));

    /// <summary><em>Told the people that it was over</em>: what they were told, not who they are.</summary>
    private static bool Says(Tree tree, int clause) => HiddenThat.Is(tree, clause, mayLackObject: false);

    private static bool IsActive(Tree tree, int participle) =>
        tree.Sentence.XposOf(participle) != "VBG"
        && (tree.Child(participle, "obj") >= 0 || tree.Child(participle, "ccomp") >= 0 || tree.Child(participle, "xcomp") >= 0);

    /// <summary>One of the two is a name and the other a description: not the next of a list of names.</summary>
    private static bool IsNameAndRole(Tree tree, int head, int apposition) =>
        tree.Sentence.UposOf(apposition) is UniversalPos.Noun or UniversalPos.Propn
        && IsDescription(tree, head) != IsDescription(tree, apposition);

    private static bool IsDescription(Tree tree, int word) =>
        tree.Sentence.UposOf(word) == UniversalPos.Noun || tree.Child(word, "det") >= 0 || tree.Child(word, "nmod") >= 0;

    private static bool FollowsComma(Tree tree, int clause)
    {
        int first = tree.FirstOf(clause);
        return IsBreak(tree.Sentence.FormOf(first)) || (first > 0 && IsBreak(tree.Sentence.FormOf(first - 1)));
    }

    /// <summary>The day of the saying, which the tree often hangs on the speaker.</summary>
    private static bool IsDay(string form) =>
        char.IsUpper(form[0]) && (TimeLexicon.English.KindsOf(form.ToLowerInvariant()) & TimeLexicon.FlagOf(TimeWordKind.Weekday)) != 0;

    private static int KindsOf(Sentence sentence, int word) => TimeLexicon.English.KindsOf(sentence.FormOf(word).ToLowerInvariant());

    private static bool IsBreak(string form) => form is "," or "(" or "-" or "–" or "—" or "--";

    private static (int First, int Last) Run(Sentence sentence, int head, bool[] inside)
    {
        int first = head;
        while (first > 0 && (inside[first - 1] || (first > 1 && IsBridge(sentence, first - 1) && inside[first - 2])))
        {
            first--;
        }

        int last = head;
        while (last + 1 < inside.Length && (inside[last + 1] || (last + 2 < inside.Length && IsBridge(sentence, last + 1) && inside[last + 2])))
        {
            last++;
        }

        while (first < head && sentence.UposOf(first) == UniversalPos.Punct)
        {
            first++;
        }

        while (last > head && sentence.UposOf(last) == UniversalPos.Punct)
        {
            last--;
        }

        return (first, last);
    }

    private static bool IsBridge(Sentence sentence, int word) => sentence.UposOf(word) is UniversalPos.Punct or UniversalPos.Part;
}
