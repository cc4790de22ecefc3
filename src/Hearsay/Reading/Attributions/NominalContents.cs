using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds what nouns and adjectives ascribe.</summary>
internal sealed class NominalContents
{
    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly CueMatcher cues;

    public NominalContents(Tree tree, CueMatcher cues)
    {
        this.tree = tree;
        this.cues = cues;
        sentence = tree.Sentence;
    }

    /// <summary>What a noun ascribes: <em>the claim that</em>, <em>reports of</em>.</summary>
    public Content OfNoun(CueMatch match)
    {
        int noun = match.Head;
        Frames frames = match.Cue.Frames;
        foreach (int child in tree.ChildrenOf(noun))
        {
            bool isClause = tree.Is(child, "acl:relcl")
                ? HiddenThat.Is(tree, child, mayLackObject: false)
                : tree.Is(child, "acl") || tree.Is(child, "ccomp") || tree.Is(child, "csubj");
            if (isClause && AcceptsOfNoun(frames, noun, child))
            {
                return new Content(WordRuns.Of(tree, child), -1, ComplementFrame.Of(tree, noun, child), child);
            }
        }

        if (frames.HasFlag(Frames.That) && HiddenThat.Under(tree, noun, mayLackObject: false) is var hidden and >= 0)
        {
            return new Content(WordRuns.Of(tree, hidden), -1, "that", hidden);
        }

        Content equated = Equated(noun, frames);
        if (!equated.IsEmpty)
        {
            return equated;
        }

        if (frames.HasFlag(Frames.That) && MovedFrom(noun) is var news and >= 0)
        {
            return new Content(WordRuns.Of(tree, news), -1, "that", news);
        }

        if (frames.HasFlag(Frames.That) && DeniedWith(noun) is var denied and >= 0)
        {
            return new Content(WordRuns.Of(tree, denied), -1, "that", denied);
        }

        foreach (int child in tree.ChildrenOf(noun))
        {
            if ((tree.Is(child, "nmod") || tree.Is(child, "acl") || tree.Is(child, "obl"))
                && PrepositionFrames.Of(tree.CaseOf(child), someone: false) is var frame and not Frames.None && frames.HasFlag(frame)
                && (frame != Frames.Of || !NamesSource(child)))
            {
                return new Content(WordRuns.Of(tree, child), -1, tree.CaseOf(child), child)
                {
                    IsTopic = frame is Frames.About or Frames.On && sentence.UposOf(child) != UniversalPos.Verb,
                };
            }
        }

        return Content.None;
    }

    /// <summary><em>Denied a report by the radio that they had left</em>, where the tree gives the clause to the verb.</summary>
    private int DeniedWith(int noun)
    {
        int verb = tree.Is(noun, "obj") ? sentence.HeadOf(noun) : -1;
        bool isDenied = verb >= 0 && verb < noun && cues.Find(tree, verb) is { Cue.Stance: Stance.Denies };
        return isDenied && tree.Child(verb, "ccomp") is var clause and >= 0 && clause > noun && tree.HasMark(clause, "that") ? clause : -1;
    }

    /// <summary><em>Word came that they had left</em>: the clause stands behind the verb.</summary>
    private int MovedFrom(int noun)
    {
        int verb = sentence.HeadOf(noun);
        bool isMoved = verb >= 0 && sentence.DeprelOf(noun) == "nsubj" && sentence.UposOf(verb) == UniversalPos.Verb
            && cues.Find(tree, verb) is null or { Cue.Frames: Frames.ItThat }
            && tree.Child(verb, "obj") < 0 && tree.Child(verb, "ccomp") is var clause and >= 0 && tree.HasMark(clause, "that");
        return isMoved ? tree.Child(verb, "ccomp") : -1;
    }

    private bool AcceptsOfNoun(Frames frames, int noun, int child)
    {
        string frame = ComplementFrame.Of(tree, noun, child);
        return frame switch
        {
            "that" => frames.HasFlag(Frames.That) && (tree.Is(child, "acl:relcl") || tree.HasMark(child, "that") || (tree.Child(child, "nsubj") >= 0 && tree.Child(child, "mark") < 0)),
            "whether" => (frames & (Frames.Whether | Frames.That)) != 0,
            "to" => frames.HasFlag(Frames.To),
            "ing" => frames.HasFlag(Frames.Of) && tree.CaseOf(child) is "of" or "about",
            _ => false,
        };
    }

    /// <summary><em>The claim is that they left</em>, <em>the goal was to restore order</em>.</summary>
    private Content Equated(int noun, Frames frames)
    {
        int predicate = sentence.HeadOf(noun);
        if (predicate < 0 || !tree.Is(noun, "nsubj"))
        {
            return Content.None;
        }

        int copula = tree.Child(predicate, "cop");
        int clause = copula >= 0 && sentence.UposOf(predicate) == UniversalPos.Verb ? predicate : tree.Child(predicate, "ccomp");
        bool isBe = copula >= 0 || sentence.LemmaOf(predicate) == "be";
        if (!isBe || clause < 0)
        {
            return Content.None;
        }

        bool isInfinitive = tree.HasMark(clause, "to");
        return frames.HasFlag(isInfinitive ? Frames.To : Frames.That)
            ? new Content(WordRuns.Of(tree, clause, noun, clause == predicate ? copula : -1), -1, isInfinitive ? "to" : "that", clause)
            : Content.None;
    }

    /// <summary>What an adjective ascribes: <em>afraid that</em>, <em>sure of</em>.</summary>
    public Content OfAdjective(CueMatch match)
    {
        int word = match.Head;
        Frames frames = match.Cue.Frames;
        foreach (int child in tree.ChildrenOf(word))
        {
            bool isClause = tree.Is(child, "ccomp") || tree.Is(child, "xcomp") || tree.Is(child, "csubj") || tree.Is(child, "advcl");
            if (isClause)
            {
                string frame = ComplementFrame.Of(tree, word, child);
                bool fits = frame switch
                {
                    "that" => frames.HasFlag(Frames.That) && !tree.Is(child, "advcl"),
                    "to" => frames.HasFlag(Frames.To),
                    "whether" => (frames & (Frames.Whether | Frames.That)) != 0 && !tree.Is(child, "advcl"),
                    "ing" => PrepositionFrames.Of(tree.CaseOf(child), someone: false) is var gerund and not Frames.None && frames.HasFlag(gerund),
                    _ => false,
                };
                if (fits)
                {
                    return new Content(WordRuns.Of(tree, child), -1, frame, child);
                }
            }
            else if (tree.Is(child, "obl")
                && PrepositionFrames.Of(tree.CaseOf(child), someone: false) is var frame and not Frames.None && frames.HasFlag(frame))
            {
                return new Content(WordRuns.Of(tree, child), -1, tree.CaseOf(child), child) { IsTopic = frame != Frames.Of };
            }
        }

        return Content.None;
    }

    /// <summary>Whether an of-phrase says who spoke rather than what was said: <em>the statement of the ministry</em>.</summary>
    private bool NamesSource(int noun) => sentence.UposOf(noun) is UniversalPos.Propn or UniversalPos.Pron;
}
