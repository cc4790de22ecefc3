using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Finds what the lexicon of complements says of a word and the clause that hangs on it.</summary>
internal sealed class ComplementFinder
{
    private readonly Hearing hearing;

    public ComplementFinder(Hearing hearing)
    {
        this.hearing = hearing;
    }

    /// <summary>The noun that decides where a light verb stands above: <em>have no right to</em>, <em>have no doubt that</em>.</summary>
    private static string? NounUnder(Tree tree, int verb, int clause)
    {
        if (tree.Sentence.UposOf(verb) != UniversalPos.Verb
            || tree.Sentence.LemmaOf(verb) is not ("have" or "be" or "give" or "take" or "make" or "get" or "find" or "see" or "express" or "voice"))
        {
            return null;
        }

        int noun = tree.Child(verb, "obj") is var thing and >= 0 ? thing : tree.Child(verb, "nsubj");
        return noun >= 0 && noun < clause && noun > verb && tree.Sentence.UposOf(noun) == UniversalPos.Noun ? tree.Sentence.LemmaOf(noun) : null;
    }

    public Complement? FindComplement(Tree tree, int governor, int anchor)
    {
        Sentence sentence = tree.Sentence;
        WordClass part = sentence.UposOf(governor) switch
        {
            UniversalPos.Verb or UniversalPos.Aux => WordClass.Verb,
            UniversalPos.Adj => WordClass.Adj,
            _ => WordClass.Noun,
        };
        string frame = ComplementFrame.Of(tree, governor, anchor);
        if (part == WordClass.Noun && frame == "ing")
        {
            frame = "of";
        }

        string lemma = sentence.LemmaOf(governor);
        if (NounUnder(tree, governor, anchor) is { } noun)
        {
            string nounFrame = frame switch { "someone-to" => "to", "that" or "whether" => "that", _ => "of" };
            if (hearing.Complements.Find(noun, WordClass.Noun, nounFrame) is { } carried)
            {
                return carried;
            }
        }

        int particle = tree.ExactChild(governor, "compound:prt");
        if (particle >= 0 && hearing.Complements.Find(lemma + " " + sentence.LemmaOf(particle), part, frame) is { } phrasal)
        {
            return phrasal;
        }

        return hearing.Complements.Find(lemma, part, frame)
            ?? (frame == "to" ? OfPhrasal(tree, governor, anchor) : null)
            ?? (frame == "passive-to" ? hearing.Complements.Find(lemma, part, "someone-to") : null)
            ?? (frame == "someone-to" ? hearing.Complements.Find(lemma, part, "to") : null);
    }

    /// <summary>What the lexicon says of a verb in just this frame, or null.</summary>
    public Complement? FindExact(Tree tree, int governor, int anchor) =>
        hearing.Complements.Find(TreeMarks.LemmaWithParticle(tree, governor), WordClass.Verb, ComplementFrame.Of(tree, governor, anchor));

    /// <summary><em>Called on Manila to free</em>: the verb with its preposition.</summary>
    private Complement? OfPhrasal(Tree tree, int verb, int clause)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (child < clause && tree.Is(child, "obl") && tree.CaseOf(child) is { Length: > 0 } preposition
                && hearing.Complements.Find(tree.Sentence.LemmaOf(verb) + " " + preposition, WordClass.Verb, "someone-to") is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary><em>The goal was to restore order</em>: the noun decides, as it would in <em>the goal to restore</em>.</summary>
    public Complement? FindEquated(Tree tree, Clause clause, Signs own)
    {
        int top = clause.Top.Index;
        if (clause.Top.Upos != UniversalPos.Verb || tree.Child(top, "cop") < 0 || tree.Child(top, "mark") < 0)
        {
            return null;
        }

        int noun = tree.Child(top, "nsubj");
        return noun < 0 ? null : hearing.Complements.Find(tree.Sentence.LemmaOf(noun), WordClass.Noun, "to");
    }
}
