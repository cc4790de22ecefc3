using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>Finds who is to do what an infinitive names: those told, sent or allowed, and the owners of plans and rights.</summary>
internal sealed class ControlFinder
{
    /// <summary>Nouns for what is said to be the first or last to do something.</summary>
    private static readonly HashSet<string> Ordinals = ["first", "last", "next", "only", "second", "third"];

    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly ComplementLexicon complements;

    public ControlFinder(Tree tree, ComplementLexicon complements)
    {
        this.tree = tree;
        sentence = tree.Sentence;
        this.complements = complements;
    }

    /// <summary>Whom the verb tells, sends or allows to do what <paramref name="infinitive"/> names, or -1 if its subject does it.</summary>
    public int FindTold(int verb, int infinitive)
    {
        if (sentence.UposOf(verb) != UniversalPos.Verb)
        {
            return -1;
        }

        int told = ObjectBefore(verb, infinitive);
        return told < 0 ? FindAddressed(verb, infinitive) : IsSomebody(told) && Governs(verb, told) ? told : -1;
    }

    /// <summary>
    /// Of whom the complement of a verb is said: the object, unless that is a thing that is had, taken or given
    /// (<em>have a duty to</em>); -1 for the verb's subject.
    /// </summary>
    public int FindObject(int verb, int complement)
    {
        int thing = ObjectBefore(verb, complement);
        if (thing < 0)
        {
            return tree.HasMark(complement, "to") ? FindAddressed(verb, complement) : -1;
        }

        bool isThing = sentence.UposOf(thing) == UniversalPos.Noun && sentence.LemmaOf(verb) is "have" or "take" or "make" or "give" or "get" or "find" or "see" or "use";
        return isThing && tree.HasMark(complement, "to") ? -1 : thing;
    }

    /// <summary>Whether the infinitive on a noun is what the noun does: <em>let the fleet sail</em>, <em>the first man to walk</em>.</summary>
    public bool IsDoerOf(int infinitive, int noun)
    {
        foreach (int child in tree.ChildrenOf(noun))
        {
            if (child < noun && Ordinals.Contains(sentence.LemmaOf(child)))
            {
                return true;
            }
        }

        return (tree.Is(noun, "obj") || tree.Is(noun, "iobj")) && noun < infinitive && IsSomebody(noun) && Governs(sentence.HeadOf(noun), noun);
    }

    /// <summary>Whose plan, right or attempt a noun names, or -1: <em>Belgrade's decision to</em>, <em>a plot by the guards to</em>.</summary>
    public int FindOwner(int noun)
    {
        int owner = tree.ExactChild(noun, "nmod:poss");
        if (owner >= 0)
        {
            return owner;
        }

        foreach (int child in tree.ChildrenOf(noun))
        {
            if (tree.Is(child, "nmod") && tree.CaseOf(child) is "of" or "by" && IsSomebody(child))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether the token names people, a body or what they sail and fly in.</summary>
    public bool IsSomebody(int token) =>
        sentence.UposOf(token) is UniversalPos.Propn or UniversalPos.Pron
        || Nominals.Find(sentence.LemmaOf(token)) is not null
        || WordClasses.English.Holds("person", sentence[token]) || WordClasses.English.Holds("forces", sentence[token]);

    private int ObjectBefore(int verb, int clause)
    {
        int person = tree.Child(verb, "iobj");
        if (person >= 0 && person < clause)
        {
            return person;
        }

        int thing = tree.Child(verb, "obj");
        return thing >= 0 && thing < clause ? thing : -1;
    }

    /// <summary><em>Called on Manila to free them</em>: the verb with its preposition.</summary>
    private int FindAddressed(int verb, int infinitive)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (child < infinitive && child > verb && tree.Is(child, "obl") && tree.CaseOf(child) is "on" or "upon" or "to" or "with" or "for"
                && complements.Find(sentence.LemmaOf(verb) + " " + tree.CaseOf(child), WordClass.Verb, "someone-to") is not null)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether the verb makes its object do it: <em>told the men to</em>, <em>sent a brigade to</em>, but not <em>used the men to</em>.</summary>
    private bool Governs(int verb, int told)
    {
        if (verb < 0 || sentence.LemmaOf(verb) == "use")
        {
            return false;
        }

        int particle = tree.ExactChild(verb, "compound:prt");
        string lemma = particle < 0 ? sentence.LemmaOf(verb) : sentence.LemmaOf(verb) + " " + sentence.LemmaOf(particle);
        return complements.Find(lemma, WordClass.Verb, "someone-to") is { } entry && (entry.Bearing != Bearing.Planned || IsSomebody(told));
    }
}
