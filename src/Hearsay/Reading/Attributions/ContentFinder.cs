using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds what a cue ascribes, from the places in the tree that its frames allow.</summary>
internal sealed class ContentFinder
{
    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly CueMatcher cues;

    public ContentFinder(Tree tree, CueMatcher cues)
    {
        this.cues = cues;
        this.tree = tree;
        sentence = tree.Sentence;
    }

    /// <summary>What the cue ascribes; empty if nothing in this sentence is.</summary>
    public Content Find(CueMatch match) => match.Cue.Part switch
    {
        WordClass.Verb => OfVerb(match),
        WordClass.Noun => OfNoun(match),
        WordClass.Adj => OfAdjective(match),
        _ => Content.None,
    };

    private Content OfVerb(CueMatch match)
    {
        int verb = match.Head;
        Frames frames = match.Cue.Frames;
        if (frames.HasFlag(Frames.ItThat))
        {
            return OfEmptyIt(verb);
        }

        int addressee = AddresseeOf(verb, frames, match.Phrase);
        Content clausal = Clausal(verb, frames, addressee);
        if (!clausal.IsEmpty)
        {
            return clausal;
        }

        if (HiddenUnder(verb, frames) is var hidden and >= 0)
        {
            return new Content(WordRuns.Of(tree, hidden), addressee, "that", hidden);
        }

        Content around = Around(verb, frames);
        if (!around.IsEmpty)
        {
            return around with { Addressee = addressee };
        }

        return Nominal(match, addressee);
    }

    /// <summary><em>It emerged that they had left</em>, <em>it became known that</em>.</summary>
    private Content OfEmptyIt(int verb)
    {
        int subject = tree.Child(verb, "nsubj") is var own and >= 0 ? own : tree.ExactChild(verb, "expl");
        int clause = subject >= 0 && sentence.LemmaOf(subject) == "it" ? ThatClauseUnder(verb) : -1;
        return clause < 0 ? Content.None : new Content(WordRuns.Of(tree, clause), -1, "that", clause);
    }

    private int ThatClauseUnder(int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            bool isClause = tree.Is(child, "ccomp") || tree.Is(child, "csubj") || tree.Is(child, "acl") || tree.Is(child, "advcl");
            if (isClause && HasMark(child, "that"))
            {
                return child;
            }

            if ((tree.Is(child, "xcomp") || tree.Is(child, "obl")) && ThatClauseUnder(child) is var deeper and >= 0)
            {
                return deeper;
            }
        }

        return -1;
    }

    /// <summary><em>Told the admiral that they had left</em>, where the tree hangs the clause on the admiral.</summary>
    private int HiddenUnder(int verb, Frames frames)
    {
        if ((frames & (Frames.That | Frames.SomeoneThat)) == 0)
        {
            return -1;
        }

        foreach (int child in tree.ChildrenOf(verb))
        {
            bool isTold = (tree.Is(child, "obj") || tree.Is(child, "iobj")) && frames.HasFlag(Frames.SomeoneThat);
            if (child > verb && (isTold || tree.Is(child, "obl")) && HiddenThat.Under(tree, child, mayLackObject: !isTold) is var clause and >= 0)
            {
                return clause;
            }
        }

        return -1;
    }

    private Content Clausal(int verb, Frames frames, int addressee)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (!IsComplement(child) && !IsDemand(verb, child, frames))
            {
                continue;
            }

            string frame = ComplementFrame.Of(tree, verb, child);
            if (frame == "passive-to")
            {
                return OfPassive(verb, child, frames);
            }

            if (Accepts(frames, frame, child))
            {
                bool takesObject = frame is "someone-to" && !frames.HasFlag(Frames.SomeoneTo);
                return new Content(
                    WordRuns.Of(tree, child), takesObject ? -1 : addressee, frame, child);
            }
        }

        return SmallClause(verb, frames);
    }

    private bool IsComplement(int child) =>
        tree.Is(child, "ccomp") || tree.Is(child, "xcomp") || tree.Is(child, "csubj")
        || (tree.Is(child, "parataxis") && child > sentence.HeadOf(child) && FollowsColonOrQuote(child));

    /// <summary><em>Asked them to help</em>, also where the parser took the infinitive for a purpose.</summary>
    private bool IsDemand(int verb, int child, Frames frames) =>
        tree.Is(child, "advcl") && frames.HasFlag(Frames.SomeoneTo) && HasMark(child, "to")
        && tree.Child(verb, "obj") is var thing and >= 0 && thing < child;

    private bool Accepts(Frames frames, string frame, int child)
    {
        bool isFinite = tree.Is(child, "ccomp") || tree.Is(child, "csubj") || tree.Is(child, "parataxis");
        return frame switch
        {
            "that" => isFinite && (frames & (Frames.That | Frames.SomeoneThat | Frames.Quote)) != 0,
            "whether" => (frames & (Frames.Whether | Frames.SomeoneWhether | Frames.That | Frames.SomeoneThat)) != 0,
            "to" => (frames & (Frames.To | Frames.SomeoneTo)) != 0,
            "someone-to" => (frames & (Frames.To | Frames.SomeoneTo)) != 0,
            "ing" => (frames & (Frames.Ing | Frames.To)) != 0,
            _ => false,
        };
    }

    /// <summary><em>He is said to have left</em>: what is said has the verb's own subject; <em>was told to leave</em> has not.</summary>
    private Content OfPassive(int verb, int complement, Frames frames)
    {
        int subject = tree.Child(verb, "nsubj");
        if (frames.HasFlag(Frames.SomeoneTo) && !frames.HasFlag(Frames.That))
        {
            return new Content(WordRuns.Of(tree, complement), subject, "someone-to", complement);
        }

        if ((frames & (Frames.That | Frames.Sc)) == 0 || frames.HasFlag(Frames.SomeoneThat))
        {
            return Content.None;
        }

        List<TextSpan> spans = WordRuns.Of(tree, complement);
        if (subject >= 0 && !IsRelative(subject))
        {
            spans.Insert(0, WordRuns.Whole(tree, subject));
        }

        return new Content(spans, -1, "passive-to", complement);
    }

    private Content SmallClause(int verb, Frames frames)
    {
        bool isPassive = tree.ExactChild(verb, "nsubj:pass") >= 0;
        int thing = tree.Child(verb, isPassive ? "nsubj" : "obj");
        if (thing < 0 && !isPassive)
        {
            return Content.None;
        }

        foreach (int child in tree.ChildrenOf(verb))
        {
            bool fits = (frames.HasFlag(Frames.Sc) && tree.Is(child, "xcomp"))
                || (frames.HasFlag(Frames.As) && tree.CaseOf(child) == "as" && !tree.Is(child, "nsubj"))
                || (PrepositionFrame(tree.CaseOf(child), someone: true) is var frame and not Frames.None && frames.HasFlag(frame)
                    && (tree.Is(child, "obl") || tree.Is(child, "advcl")));
            if (fits)
            {
                List<TextSpan> spans = WordRuns.Of(tree, child);
                if (thing >= 0 && !IsRelative(thing))
                {
                    spans.Insert(0, WordRuns.Whole(tree, thing));
                }

                bool isSaying = tree.CaseOf(child) == "as" && sentence.XposOf(child) == "VBG";
                return new Content(spans, -1, isSaying ? "as saying" : "someone-of", child);
            }
        }

        return Content.None;
    }

    /// <summary>The clause that the cue is put into: <em>The talks, he said, had failed</em>; <em>as he said</em>.</summary>
    private Content Around(int verb, Frames frames)
    {
        int outer = sentence.HeadOf(verb);
        if (outer >= 0 && tree.Is(verb, "advcl") && tree.CaseOf(verb) == "as" && sentence.XposOf(verb) == "VBG"
            && tree.Is(outer, "parataxis") && sentence.HeadOf(outer) is var quoted and >= 0)
        {
            return new Content(WordRuns.Of(tree, quoted, outer), -1, "as saying", quoted);
        }

        bool hasSubject = tree.Child(verb, "nsubj") >= 0;
        if (outer < 0 || !hasSubject || (frames & (Frames.That | Frames.Quote | Frames.SomeoneThat)) == 0)
        {
            return Content.None;
        }

        bool isParenthetical = tree.Is(verb, "parataxis") && tree.Child(verb, "obj") < 0;
        bool isAsClause = tree.Is(verb, "advcl") && tree.CaseOf(verb) == "as" && frames.HasFlag(Frames.Quote)
            && tree.Child(verb, "obj") < 0 && tree.Child(verb, "obl") < 0;
        return isParenthetical || isAsClause
            ? new Content(WordRuns.Of(tree, outer, verb), -1, isAsClause ? "as" : "around", outer)
            : Content.None;
    }

    private Content Nominal(CueMatch match, int addressee)
    {
        int verb = match.Head;
        Frames frames = match.Cue.Frames;
        if (match.Phrase >= 0 && match.Phrase != addressee)
        {
            return new Content(WordRuns.Of(tree, match.Phrase), addressee, "phrase", match.Phrase);
        }

        foreach (int child in tree.ChildrenOf(verb))
        {
            if ((tree.Is(child, "obl") || tree.Is(child, "advcl") || tree.Is(child, "nmod")) && child != addressee
                && PrepositionFrame(tree.CaseOf(child), someone: false) is var frame and not Frames.None && frames.HasFlag(frame))
            {
                bool isClause = sentence.UposOf(child) == UniversalPos.Verb;
                bool isTopic = !isClause && frame is not (Frames.Of or Frames.For);
                return new Content(WordRuns.Of(tree, child), addressee, tree.CaseOf(child), child) { IsTopic = isTopic };
            }
        }

        int thing = tree.ExactChild(verb, "nsubj:pass") is var passive and >= 0 ? passive : tree.Child(verb, "obj");
        bool isGiven = tree.Child(verb, "iobj") >= 0
            || (tree.ExactChild(verb, "nsubj:pass") >= 0 && tree.Child(verb, "obj") >= 0);
        if (isGiven)
        {
            return Content.None;
        }

        if (!frames.HasFlag(Frames.Np) || thing < 0 || thing == addressee || IsRelative(thing))
        {
            return Content.None;
        }

        return new Content(WordRuns.Of(tree, thing), addressee, "np", thing) { IsTopic = frames.HasFlag(Frames.Topic) };
    }

    private Content OfNoun(CueMatch match)
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

        Content equated = Equated(noun, frames);
        if (!equated.IsEmpty)
        {
            return equated;
        }

        if (frames.HasFlag(Frames.That) && MovedFrom(noun) is var news and >= 0)
        {
            return new Content(WordRuns.Of(tree, news), -1, "that", news);
        }

        foreach (int child in tree.ChildrenOf(noun))
        {
            if ((tree.Is(child, "nmod") || tree.Is(child, "acl") || tree.Is(child, "obl"))
                && PrepositionFrame(tree.CaseOf(child), someone: false) is var frame and not Frames.None && frames.HasFlag(frame)
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

    /// <summary><em>Word came that they had left</em>: the clause stands behind the verb.</summary>
    private int MovedFrom(int noun)
    {
        int verb = sentence.HeadOf(noun);
        bool isMoved = verb >= 0 && sentence.DeprelOf(noun) == "nsubj" && sentence.UposOf(verb) == UniversalPos.Verb
            && cues.Find(tree, verb) is null or { Cue.Frames: Frames.ItThat }
            && tree.Child(verb, "obj") < 0 && tree.Child(verb, "ccomp") is var clause and >= 0 && HasMark(clause, "that");
        return isMoved ? tree.Child(verb, "ccomp") : -1;
    }

    private bool AcceptsOfNoun(Frames frames, int noun, int child)
    {
        string frame = ComplementFrame.Of(tree, noun, child);
        return frame switch
        {
            "that" => frames.HasFlag(Frames.That) && (tree.Is(child, "acl:relcl") || HasMark(child, "that") || (tree.Child(child, "nsubj") >= 0 && tree.Child(child, "mark") < 0)),
            "whether" => (frames & (Frames.Whether | Frames.That)) != 0,
            "to" => frames.HasFlag(Frames.To),
            "ing" => frames.HasFlag(Frames.Of) && tree.CaseOf(child) is "of" or "about",
            _ => false,
        };
    }

    private bool HasMark(int clause, string word)
    {
        foreach (int child in tree.ChildrenOf(clause))
        {
            if (tree.Is(child, "mark") && sentence.FormOf(child).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
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

        bool isInfinitive = HasMark(clause, "to");
        return frames.HasFlag(isInfinitive ? Frames.To : Frames.That)
            ? new Content(WordRuns.Of(tree, clause, noun, clause == predicate ? copula : -1), -1, isInfinitive ? "to" : "that", clause)
            : Content.None;
    }

    private Content OfAdjective(CueMatch match)
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
                    "ing" => PrepositionFrame(tree.CaseOf(child), someone: false) is var gerund and not Frames.None && frames.HasFlag(gerund),
                    _ => false,
                };
                if (fits)
                {
                    return new Content(WordRuns.Of(tree, child), -1, frame, child);
                }
            }
            else if (tree.Is(child, "obl")
                && PrepositionFrame(tree.CaseOf(child), someone: false) is var frame and not Frames.None && frames.HasFlag(frame))
            {
                return new Content(WordRuns.Of(tree, child), -1, tree.CaseOf(child), child) { IsTopic = frame != Frames.Of };
            }
        }

        return Content.None;
    }

    private int AddresseeOf(int verb, Frames frames, int phrase)
    {
        const Frames ToSomeone = Frames.SomeoneThat | Frames.SomeoneTo | Frames.SomeoneWhether;
        if ((frames & ToSomeone) != 0)
        {
            int direct = tree.Child(verb, "iobj") is var indirect and >= 0 ? indirect : tree.Child(verb, "obj");
            if (direct < 0 && tree.ExactChild(verb, "nsubj:pass") is var passive and >= 0)
            {
                return passive;
            }

            return direct >= 0 ? direct : phrase;
        }

        foreach (int child in tree.ChildrenOf(verb))
        {
            if (tree.Is(child, "obl") && tree.CaseOf(child) is "to" or "with" && !frames.HasFlag(Frames.With)
                && sentence.UposOf(child) is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron)
            {
                return child;
            }
        }

        return -1;
    }

    private bool FollowsColonOrQuote(int clause)
    {
        int first = clause;
        while (first > 0 && tree.IsWithin(first - 1, clause))
        {
            first--;
        }

        for (int i = first; i >= 0 && i >= first - 2; i--)
        {
            if (sentence.FormOf(i) is ":" or "\"" or "“" or "„" or "«" or "-" or "–" or "—")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an of-phrase says who spoke rather than what was said: <em>the statement of the ministry</em>.</summary>
    private bool NamesSource(int noun) => sentence.UposOf(noun) is UniversalPos.Propn or UniversalPos.Pron;

    private bool IsRelative(int token) => sentence.XposOf(token) is "WDT" or "WP";

    private static Frames PrepositionFrame(string preposition, bool someone) => (preposition, someone) switch
    {
        ("of", true) => Frames.SomeoneOf,
        ("for", true) => Frames.SomeoneFor,
        ("with", true) => Frames.SomeoneWith,
        ("on", true) => Frames.SomeoneOn,
        ("of", false) => Frames.Of,
        ("about" or "over", false) => Frames.About,
        ("for", false) => Frames.For,
        ("on" or "upon", false) => Frames.On,
        ("with", false) => Frames.With,
        ("in", false) => Frames.In,
        ("against", false) => Frames.Against,
        ("at", false) => Frames.At,
        _ => Frames.None,
    };
}
