using Hearsay.Documents;
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
    private readonly NominalContents nominal;

    public ContentFinder(Tree tree, CueMatcher cues)
    {
        this.cues = cues;
        this.tree = tree;
        sentence = tree.Sentence;
        nominal = new NominalContents(tree, cues);
    }

    /// <summary>What the cue ascribes; empty if nothing in this sentence is.</summary>
    public Content Find(CueMatch match) => match.Cue.Part switch
    {
        WordClass.Verb => OfVerb(match),
        WordClass.Noun => nominal.OfNoun(match),
        WordClass.Adj => nominal.OfAdjective(match),
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

        Content between = TrailingSpeech.FindAround(tree, verb, frames);
        if (!between.IsEmpty)
        {
            return between;
        }

        int addressee = AddresseeOf(verb, frames, match.Phrase);
        Content denied = match.Cue.Stance == Stance.Denies ? OfDeniedWords(verb) : Content.None;
        if (!denied.IsEmpty)
        {
            return denied;
        }

        Content before = TrailingSpeech.Find(tree, verb, frames, addressee);
        if (!before.IsEmpty)
        {
            return before;
        }

        Content clausal = Clausal(verb, frames, addressee);
        bool hasThat = clausal.Head >= 0 && tree.HasMark(clausal.Head, "that");
        if (!hasThat && clausal.Frame is null or "" or "that" && HiddenUnder(verb, frames) is var hidden and >= 0)
        {
            return WithJoined(new Content([.. WordRuns.Of(tree, hidden), .. clausal.IsEmpty ? [] : clausal.Spans], addressee, "that", hidden) { HasThat = true }, verb);
        }

        if (!clausal.IsEmpty)
        {
            bool isPlain = (hasThat && clausal.Frame == "that") || (clausal.Frame == "whether" && clausal.Head >= 0 && tree.HasMark(clausal.Head, "whether"));
            return isPlain ? WithJoined(clausal with { HasThat = true }, verb) : clausal;
        }

        Content around = Around(verb, frames);
        return around.IsEmpty ? Nominal(match, addressee) : around with { Addressee = addressee };
    }

    /// <summary>
    /// <em>Said that he was ill, and that he would go</em>, <em>said that he would go if he was asked</em>, where the tree gives the second
    /// clause to the verb.
    /// </summary>
    private Content WithJoined(Content content, int verb)
    {
        List<TextSpan> spans = [.. content.Spans];
        foreach (int child in tree.ChildrenOf(verb))
        {
            bool isCondition = child > content.Head && tree.Is(child, "advcl") && tree.CaseOf(child) is "if" or "unless";
            if (child > verb && (isCondition || (tree.Is(child, "conj") && tree.HasMark(child, "that"))))
            {
                spans.AddRange(WordRuns.Of(tree, child));
            }
        }

        return spans.Count == content.Spans.Count ? content : content with { Spans = spans };
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
            if (isClause && tree.HasMark(child, "that"))
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

    /// <summary><em>Denied a report by the radio that they had left</em>: the report and what it says.</summary>
    private Content OfDeniedWords(int verb)
    {
        int words = tree.Child(verb, "obj");
        if (words < verb || cues.Find(tree, words) is not { Cue: { Attitude: Attitude.Assertion } said } || !said.Frames.HasFlag(Frames.That))
        {
            return Content.None;
        }

        int hidden = HiddenThat.Under(tree, words, mayLackObject: true);
        return hidden < 0 ? Content.None : new Content([WordRuns.Whole(tree, words)], -1, "that", hidden);
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
            if (child > verb && tree.Is(child, "advcl") && IsThat(child))
            {
                return child;
            }

            bool isTold = (tree.Is(child, "obj") || tree.Is(child, "iobj")) && frames.HasFlag(Frames.SomeoneThat);
            if (child > verb && (isTold || tree.Is(child, "obl")) && HiddenThat.Under(tree, child, mayLackObject: !isTold) is var clause and >= 0)
            {
                return clause;
            }
        }

        return -1;
    }

    /// <summary>A clause with <em>that</em> and nothing before it: not <em>so that</em>, <em>now that</em>.</summary>
    private bool IsThat(int clause)
    {
        int mark = tree.Child(clause, "mark");
        return mark > 0 && sentence.FormOf(mark) == "that" && sentence.UposOf(mark - 1) is not (UniversalPos.Sconj or UniversalPos.Adp or UniversalPos.Adv)
            && tree.Child(clause, "nsubj") >= 0;
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

    private bool IsComplement(int child) => !IsName(child) && (
        (tree.Is(child, "advcl") && tree.HasMark(child, "whether")) || tree.Is(child, "ccomp") || tree.Is(child, "xcomp") || tree.Is(child, "csubj")
        || (tree.Is(child, "parataxis") && child > sentence.HeadOf(child) && FollowsColonOrQuote(child)));

    /// <summary>The day after a verb, which the tree takes for what was said: <em>officials said Thursday</em>.</summary>
    private bool IsName(int word) =>
        sentence.UposOf(word) == UniversalPos.Propn && tree.Child(word, "nsubj") < 0 && tree.Child(word, "cop") < 0 && tree.Child(word, "mark") < 0;

    /// <summary><em>Asked them to help</em>, also where the parser took the infinitive for a purpose.</summary>
    private bool IsDemand(int verb, int child, Frames frames) =>
        tree.Is(child, "advcl") && frames.HasFlag(Frames.SomeoneTo) && tree.HasMark(child, "to")
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

        if (frames.HasFlag(Frames.SomeoneOf) && thing >= 0 && DeedOf(thing) is var deed and >= 0)
        {
            return new Content([WordRuns.Whole(tree, thing)], -1, "someone-of", deed);
        }

        foreach (int child in tree.ChildrenOf(verb))
        {
            bool fits = (frames.HasFlag(Frames.Sc) && tree.Is(child, "xcomp"))
                || (frames.HasFlag(Frames.As) && tree.CaseOf(child) == "as" && !tree.Is(child, "nsubj"))
                || (PrepositionFrames.Of(tree.CaseOf(child), someone: true) is var frame and not Frames.None && frames.HasFlag(frame)
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

    /// <summary><em>Accused the minister of lying</em>, where the tree hangs the deed on the minister.</summary>
    private int DeedOf(int thing)
    {
        foreach (int child in tree.ChildrenOf(thing))
        {
            if (child > thing && tree.Is(child, "acl") && sentence.XposOf(child) == "VBG" && tree.CaseOf(child) == "of")
            {
                return child;
            }
        }

        return -1;
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
                && PrepositionFrames.Of(tree.CaseOf(child), someone: false) is var frame and not Frames.None && frames.HasFlag(frame))
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

    private int AddresseeOf(int verb, Frames frames, int phrase)
    {
        const Frames ToSomeone = Frames.SomeoneThat | Frames.SomeoneTo | Frames.SomeoneWhether;
        if ((frames & ToSomeone) != 0)
        {
            int direct = tree.Child(verb, "iobj") is var indirect and >= 0 ? indirect : tree.Child(verb, "obj");
            if ((direct < 0 || tree.ExactChild(verb, "aux:pass") >= 0) && tree.ExactChild(verb, "nsubj:pass") is var passive and >= 0)
            {
                return sentence.LemmaOf(passive) == "it" ? -1 : passive;
            }

            return direct >= 0 ? direct : phrase;
        }

        foreach (int child in tree.ChildrenOf(verb))
        {
            UniversalPos pos = sentence.UposOf(child);
            bool isTo = tree.CaseOf(child) == "to" && pos is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron;
            bool isWith = tree.CaseOf(child) == "with" && pos is UniversalPos.Propn or UniversalPos.Pron;
            if (tree.Is(child, "obl") && (isTo || isWith) && !frames.HasFlag(Frames.With))
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

    private bool IsRelative(int token) => sentence.XposOf(token) is "WDT" or "WP";
}
