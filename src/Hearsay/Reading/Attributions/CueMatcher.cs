using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds the cue verbs, nouns and adjectives of a sentence.</summary>
internal sealed class CueMatcher
{
    private readonly CueLexicon lexicon;

    public CueMatcher(CueLexicon lexicon)
    {
        this.lexicon = lexicon;
    }

    /// <summary>The cue that the token heads, or null.</summary>
    public CueMatch? Find(Tree tree, int i)
    {
        switch (tree.Sentence.UposOf(i))
        {
            case UniversalPos.Verb when !tree.Is(i, "amod") && !tree.Is(i, "case") && !tree.Is(i, "mark") && !tree.Is(i, "fixed"):
                return FindVerb(tree, i);
            case UniversalPos.Noun when !tree.Is(i, "compound"):
                return Simple(i, tree.Sentence.LemmaOf(i), WordClass.Noun);
            case UniversalPos.Adj when !tree.Is(i, "amod"):
                return Simple(i, tree.Sentence.LemmaOf(i), WordClass.Adj);
            default:
                return null;
        }
    }

    private CueMatch? Simple(int i, string word, WordClass part) =>
        lexicon.Find(word, part) is { } cue ? new CueMatch(i, cue, -1) : null;

    private CueMatch? FindVerb(Tree tree, int i)
    {
        string lemma = tree.Sentence.LemmaOf(i);
        foreach (int child in tree.ChildrenOf(i))
        {
            string? longer = Longer(tree, lemma, child);
            if (longer is null)
            {
                continue;
            }

            if (lexicon.Find(longer, WordClass.Verb) is { } cue && !IsTold(tree, i, child, lemma, cue))
            {
                return new CueMatch(i, cue, tree.Is(child, "obl") || tree.Is(child, "nmod") ? child : -1);
            }

            // "Came to light".
            if (tree.Is(child, "obl") && lexicon.Find(longer + " " + tree.Sentence.LemmaOf(child), WordClass.Verb) is { } idiom)
            {
                return new CueMatch(i, idiom, -1);
            }
        }

        return tree.ExactChild(i, "compound:prt") >= 0 ? null : Simple(i, lemma, WordClass.Verb);
    }

    /// <summary><em>Admitted to the court that he had lied</em>: the court is told, and nothing is admitted to.</summary>
    private bool IsTold(Tree tree, int verb, int phrase, string lemma, Cue longer) =>
        tree.CaseOf(phrase) == "to" && (longer.Frames & Frames.That) == 0
        && lexicon.Find(lemma, WordClass.Verb) is { } simple && simple.Frames.HasFlag(Frames.That)
        && (IsThat(tree, tree.Child(verb, "ccomp")) || IsThat(tree, tree.Child(verb, "advcl")) || HiddenThat.Under(tree, phrase, mayLackObject: true) >= 0);

    private static bool IsThat(Tree tree, int clause) => clause >= 0 && tree.CaseOf(clause) == "that";

    private static string? Longer(Tree tree, string lemma, int child)
    {
        if (tree.Is(child, "compound") || tree.Is(child, "xcomp"))
        {
            string word = tree.Is(child, "xcomp") ? tree.Sentence.FormOf(child) : tree.Sentence.LemmaOf(child);
            return lemma + " " + word;
        }

        return tree.Is(child, "obl") || tree.Is(child, "nmod") || tree.Is(child, "advcl") ? lemma + " " + tree.CaseOf(child) : null;
    }
}
