using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds who said it: the subject of a verb, the owner of a noun.</summary>
internal sealed class SourceFinder
{
    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly IReadOnlyDictionary<int, Clause> clauses;
    private readonly CueMatcher cues;

    /// <param name="tree">The sentence.</param>
    /// <param name="clauses">Its clauses, by the token that heads or carries each.</param>
    /// <param name="cues">Knows which verbs tell or ask their objects to do what follows.</param>
    public SourceFinder(Tree tree, IReadOnlyDictionary<int, Clause> clauses, CueMatcher cues)
    {
        this.cues = cues;
        this.tree = tree;
        sentence = tree.Sentence;
        this.clauses = clauses;
    }

    /// <summary>The token that heads the source's words, or -1.</summary>
    public int Find(CueMatch match) => match.Cue.Part switch
    {
        WordClass.Noun => OfNoun(match),
        _ when match.Cue.Frames.HasFlag(Frames.ItThat) => -1,
        _ => Inverted(match) is var after and >= 0 ? after : Speaking(OfVerb(match.Head), match.Head),
    };

    /// <summary>
    /// <em>The bank, he said, will close</em>: where the tree hangs who speaks on what is spoken of, no comma stands between who
    /// speaks and the verb.
    /// </summary>
    private int Speaking(int subject, int verb)
    {
        if (subject < 0 || subject > verb || sentence.HeadOf(subject) != verb)
        {
            return subject;
        }

        int before = verb - 1;
        while (before > subject && sentence.HeadOf(before) == verb && (tree.Is(before, "aux") || tree.Is(before, "advmod")))
        {
            before--;
        }

        for (int at = before; at > subject; at--)
        {
            bool isName = sentence.UposOf(at) == UniversalPos.Propn || (sentence.UposOf(at) == UniversalPos.Pron && sentence.LemmaOf(at) is "he" or "she" or "they");
            if (isName && sentence.HeadOf(at) == subject && !tree.Is(at, "flat") && !tree.Is(at, "compound") && FirstOf(at) is var first && sentence.FormOf(first - 1) == ",")
            {
                return at;
            }

            if (sentence.UposOf(at) == UniversalPos.Punct)
            {
                break;
            }
        }

        return subject;
    }

    /// <summary><em>"The mine," said the engineer, "was closed"</em>, where the tree gives the engineer to what was said.</summary>
    private int Inverted(CueMatch match)
    {
        int verb = match.Head;
        bool isBehindQuote = verb > 0 && match.Cue.Frames.HasFlag(Frames.Quote) && sentence.UposOf(verb - 1) == UniversalPos.Punct
            && verb > 1 && (IsQuotationMark(verb - 1) || IsQuotationMark(verb - 2));
        if (!isBehindQuote || tree.Child(verb, "nsubj") >= 0 || tree.ExactChild(verb, "aux:pass") >= 0)
        {
            return -1;
        }

        int name = -1;
        int at = verb + 1;
        for (; at < sentence.Count && sentence.UposOf(at) is UniversalPos.Det or UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron; at++)
        {
            name = at;
        }

        bool ends = at >= sentence.Count || sentence.UposOf(at) == UniversalPos.Punct;
        return ends && name >= 0 && sentence.UposOf(name) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron
            && !tree.Is(name, "obj") && !tree.Is(name, "obl") ? HeadOfName(name, verb) : -1;
    }

    private bool IsQuotationMark(int word) => sentence.FormOf(word) is "\"" or "”" or "“" or "''" or "»" or "’";

    private int HeadOfName(int last, int verb)
    {
        int head = last;
        while (sentence.HeadOf(head) is var above && above > verb && above < last)
        {
            head = above;
        }

        return head;
    }

    private int FirstOf(int word)
    {
        int first = word;
        while (first > 1 && tree.IsWithin(first - 1, word))
        {
            first--;
        }

        return Math.Max(1, first);
    }

    /// <summary>The source's words: the phrase of its head, less relative clauses and what stands in parentheses.</summary>
    public TextSpan SpanOf(int source)
    {
        Span<int> left = stackalloc int[8];
        int count = 0;
        foreach (int child in tree.ChildrenOf(source))
        {
            bool isExtra = tree.Is(child, "acl") || tree.Is(child, "parataxis") || tree.Is(child, "advcl") || tree.Is(child, "cop")
                || tree.Is(child, "nsubj") || tree.Is(child, "case") || tree.Is(child, "mark") || tree.Is(child, "advmod");
            if (isExtra && count < left.Length)
            {
                left[count++] = child;
            }
        }

        List<TextSpan> runs = WordRuns.Of(tree, source, left[..count]);
        TextSpan own = sentence.SpanOf(source);
        foreach (TextSpan run in runs)
        {
            if (run.Contains(own))
            {
                return run;
            }
        }

        return own;
    }

    private int OfVerb(int verb)
    {
        bool isFolded = clauses.TryGetValue(verb, out Clause? clause) && clause.Head.Index != verb && clause.Kind != ClauseKind.Noun;
        if (clause is not null && !isFolded)
        {
            return clause.Subject is { } subject && subject.Sentence == sentence && !IsEmptySubject(subject.Index)
                ? Controlled(clause, subject.Index)
                : -1;
        }

        bool isPassive = tree.ExactChild(verb, "aux:pass") >= 0;
        int own = isPassive ? tree.ExactChild(verb, "obl:agent") : tree.Child(verb, "nsubj") is var named and >= 0 ? named : tree.Child(verb, "expl");
        return own >= 0 && !IsEmptySubject(own) ? own : -1;
    }

    /// <summary><em>Called on them to guarantee</em>, <em>accused them of seeking</em>: those are meant, not who calls or accuses.</summary>
    private int Controlled(Clause clause, int subject)
    {
        int top = clause.Top.Index;
        int governor = sentence.HeadOf(top);
        if (governor < 0 || tree.Child(top, "nsubj") >= 0 || tree.Child(clause.Head.Index, "nsubj") >= 0)
        {
            return subject;
        }

        bool hangsOnNoun = tree.Is(top, "acl") && (tree.Is(governor, "obj") || tree.Is(governor, "obl"));
        int verb = hangsOnNoun ? sentence.HeadOf(governor) : governor;
        if (verb < 0 || sentence.UposOf(verb) != UniversalPos.Verb || cues.Find(tree, verb) is not { } match || !Takes(match.Cue.Frames, top))
        {
            return subject;
        }

        int done = tree.ExactChild(verb, "nsubj:pass");
        int told = done >= 0 ? done : tree.Child(verb, "obj") is var thing and >= 0 ? thing : match.Phrase;
        return told >= 0 && told < top && told != top && sentence.UposOf(told) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron
            ? told
            : subject;
    }

    private bool Takes(Frames frames, int clause)
    {
        string link = tree.CaseOf(clause);
        return link switch
        {
            "to" => frames.HasFlag(Frames.SomeoneTo),
            "of" => frames.HasFlag(Frames.SomeoneOf),
            "for" => frames.HasFlag(Frames.SomeoneFor),
            "with" => frames.HasFlag(Frames.SomeoneWith),
            "as" => frames.HasFlag(Frames.As),
            _ => false,
        };
    }

    private int OfNoun(CueMatch match)
    {
        int noun = match.Head;
        bool takesOf = match.Cue.Frames.HasFlag(Frames.Of) && !HasClause(noun);
        foreach (int child in tree.ChildrenOf(noun))
        {
            bool isOwner = tree.Is(child, "nmod:poss")
                || (tree.Is(child, "nmod") && tree.CaseOf(child) is "by" or "from" or "among")
                || (tree.Is(child, "nmod") && tree.CaseOf(child) == "of"
                    && (sentence.UposOf(child) is UniversalPos.Propn or UniversalPos.Pron || (!takesOf && sentence.UposOf(child) == UniversalPos.Noun)))
                || ((tree.Is(child, "amod") || tree.Is(child, "compound"))
                    && sentence.UposOf(child) is UniversalPos.Adj or UniversalPos.Propn && char.IsUpper(sentence.FormOf(child)[0]) && child > 0);
            if (isOwner)
            {
                return child;
            }
        }

        int verb = sentence.HeadOf(noun);
        return verb >= 0 && tree.Is(noun, "obj") && LightVerbs.IsLightVerb(sentence.LemmaOf(verb)) ? OfVerb(verb) : -1;
    }

    /// <summary><em>The decision of the fleet to turn back</em>: the fleet's, since what was decided follows.</summary>
    private bool HasClause(int noun)
    {
        foreach (int child in tree.ChildrenOf(noun))
        {
            bool isDeed = child > noun && tree.Is(child, "acl") && tree.CaseOf(child) is "to" or "that";
            if (isDeed || (tree.Is(child, "nmod") && tree.CaseOf(child) == "of" && HasClause(child)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEmptySubject(int token) =>
        EmptyIt.Is(sentence[token]) || sentence.LemmaOf(token) == "there"
        || (sentence.LemmaOf(token) == "it" && sentence.HeadOf(token) is var verb and >= 0
            && (tree.ExactChild(verb, "aux:pass") >= 0 || tree.Child(verb, "csubj") >= 0));
}
