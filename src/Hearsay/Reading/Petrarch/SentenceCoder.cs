using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge.Petrarch;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Petrarch;

/// <summary>Codes the events of one sentence.</summary>
internal sealed class SentenceCoder
{
    private readonly PetrarchDictionaries dictionaries;
    private readonly SentenceWords words;
    private readonly Tree tree;
    private readonly IReadOnlyList<NounPhrase> phrases;
    private readonly bool needsTarget;
    private readonly PatternMatcher matcher;
    private readonly Sentence sentence;

    public SentenceCoder(
        PetrarchDictionaries dictionaries, SentenceWords words, Tree tree, IReadOnlyList<NounPhrase> phrases, bool needsTarget)
    {
        this.dictionaries = dictionaries;
        this.words = words;
        this.tree = tree;
        this.phrases = phrases;
        this.needsTarget = needsTarget;
        sentence = words.Sentence;
        matcher = new PatternMatcher(words, phrases);
    }

    /// <summary>The events in the order of their verbs.</summary>
    public IReadOnlyList<CodedEvent> Code()
    {
        var events = new List<CodedEvent>();
        int covered = 0;
        for (int verb = 0; verb < tree.Count; verb++)
        {
            int start = words.StartOf(verb);
            if (start < covered || !MayBeVerb(verb))
            {
                continue;
            }

            int limit = LimitOf(verb);
            PatternMatch? match = matcher.Match(dictionaries.FindVerbs(words.Words[start]), start, start + 1, limit);
            if (match?.Codes is { Code: not null, IsDiscarded: false } && CodeVerb(verb, match, limit, covered, events))
            {
                covered = limit;
            }
        }

        return events;
    }

    private bool MayBeVerb(int token)
    {
        if (words.StartOf(token) == words.EndOf(token))
        {
            return false;
        }

        return sentence.UposOf(token) is UniversalPos.Verb or UniversalPos.Aux
            && (!tree.Is(token, "amod") || IsAfterHave(token))
            && !tree.Is(token, "compound") && !tree.Is(token, "aux") && !tree.Is(token, "cop") && !tree.Is(token, "case");
    }

    /// <summary><em>Has broken relations</em> may be taken for having relations that are broken.</summary>
    private bool IsAfterHave(int token) => token > 0 && sentence.LemmaOf(token - 1) == "have";

    /// <summary>The word after the last of the verb's phrase: its subtree, up to a verb that is joined to it.</summary>
    private int LimitOf(int verb)
    {
        int top = IsTakenForParticiple(verb) ? sentence.HeadOf(verb) : verb;
        int last = verb;
        int stop = tree.Count;
        foreach (int child in tree.ChildrenOf(top))
        {
            bool isVerb = sentence.UposOf(child) is UniversalPos.Verb or UniversalPos.Aux;
            if (child > verb && (IsAside(child) || (tree.Is(child, "conj") && isVerb)))
            {
                stop = Math.Min(stop, FirstUnder(child));
            }
            else if (!tree.Is(child, "punct"))
            {
                last = Math.Max(last, LastUnder(child));
            }
        }

        return Math.Max(words.EndOf(verb), Math.Min(words.EndOf(last), words.StartOf(stop)));
    }

    /// <summary>The only verb of a sentence may be taken for a participle: <em>the envoys presented their letters</em>.</summary>
    private bool IsTakenForParticiple(int verb) =>
        tree.Is(verb, "amod")
        || (tree.Is(verb, "acl") && sentence.HeadOf(sentence.HeadOf(verb)) < 0 && sentence.UposOf(sentence.HeadOf(verb)) != UniversalPos.Verb);

    private bool IsAside(int token) => tree.Is(token, "parataxis") && tree.Child(token, "mark") < 0;

    private int LastUnder(int token)
    {
        int last = token;
        foreach (int child in tree.ChildrenOf(token))
        {
            last = Math.Max(last, LastUnder(child));
        }

        return last;
    }

    private int FirstUnder(int token)
    {
        int first = token;
        foreach (int child in tree.ChildrenOf(token))
        {
            first = Math.Min(first, FirstUnder(child));
        }

        return first;
    }

    private bool CodeVerb(int verb, PatternMatch match, int limit, int covered, List<CodedEvent> events)
    {
        bool hasExplicit = match.Source is not null || match.Target is not null;
        NounPhrase? subject = match.Source ?? FindSource(verb, match.Target);
        NounPhrase? goal = match.Target;
        if (match.Compound is { } compound)
        {
            if (match.IsCompoundBefore)
            {
                return AddMutual(compound, match.Codes.Code!, events);
            }

            goal ??= compound;
        }

        goal ??= FindTarget(verb, limit, covered, subject, mayBeSubject: match.Source is not null);
        if (!hasExplicit && IsPassive(verb) && FindBy(verb, limit) is { } agent)
        {
            goal = subject ?? goal;
            subject = agent;
        }

        return subject is null
            ? false
            : goal is null && subject.IsCompound && match.Codes.Back is not null
                ? AddMutual(subject, match.Codes.Code!, events)
                : Add(subject, goal, match.Codes, events);
    }

    private bool Add(NounPhrase source, NounPhrase? target, EventCodes codes, List<CodedEvent> events)
    {
        IReadOnlyList<string> targets = target is { IsCoded: true } ? target.Codes : [CodedEvent.Unknown];
        if (needsTarget && targets[0] == CodedEvent.Unknown)
        {
            return false;
        }

        bool hasAny = false;
        foreach (string from in source.Codes)
        {
            foreach (string to in targets)
            {
                if (from == to)
                {
                    continue;
                }

                hasAny = true;
                events.Add(new CodedEvent(from, to, codes.Code!));
                if (codes.Back is { } back && to != CodedEvent.Unknown)
                {
                    events.Add(new CodedEvent(to, from, back));
                }
            }
        }

        return hasAny;
    }

    private static bool AddMutual(NounPhrase all, string code, List<CodedEvent> events)
    {
        foreach (string from in all.Codes)
        {
            events.AddRange(all.Codes.Where(to => to != from).Select(to => new CodedEvent(from, to, code)));
        }

        return all.IsCompound;
    }

    /// <summary>
    /// The subject that the tree gives the verb or a verb above it, or an actor within it; else, of a verb without a subject of
    /// its own, the first coded phrase before it.
    /// </summary>
    private NounPhrase? FindSource(int verb, NounPhrase? target)
    {
        bool hasOwn = false;
        for (int at = verb, steps = 0; at >= 0 && steps < 6; at = sentence.HeadOf(at), steps++)
        {
            foreach (int subject in tree.ChildrenOf(at))
            {
                if (!tree.Is(subject, "nsubj") || subject > verb)
                {
                    continue;
                }

                if (FindCoded(subject, verb, target) is { } found)
                {
                    return found;
                }

                hasOwn |= at == verb && sentence.UposOf(subject) != UniversalPos.Pron;
            }

            if (hasOwn)
            {
                return null;
            }
        }

        return phrases.FirstOrDefault(p => p.IsCoded && p.End <= words.StartOf(verb) && p != target);
    }

    /// <summary>The phrase that a subject heads, else the first coded one in its subtree before the verb.</summary>
    private NounPhrase? FindCoded(int subject, int verb, NounPhrase? target)
    {
        if (PhraseOf(subject) is { IsCoded: true } own && own != target)
        {
            return own;
        }

        int start = words.StartOf(FirstUnder(subject));
        int end = Math.Min(words.EndOf(LastUnder(subject)), words.StartOf(verb));
        return phrases.FirstOrDefault(p => p.IsCoded && p.Start >= start && p.End <= end && p != target);
    }

    /// <summary>
    /// The first coded phrase after the verb in its phrase that is not the source again, else the nearest before it in the
    /// same clause, unless an event has it already; a subject only where a pattern names the source.
    /// </summary>
    private NounPhrase? FindTarget(int verb, int limit, int covered, NounPhrase? source, bool mayBeSubject)
    {
        int start = words.StartOf(verb);
        return phrases.FirstOrDefault(p => p.IsCoded && p.Start > start && p.Start < limit && IsOther(p, source))
            ?? phrases.LastOrDefault(p =>
                p.IsCoded && p.Start >= covered && p.End <= start && p != source && IsOther(p, source) && !HasComma(p.End, start)
                && (mayBeSubject || !tree.Is(p.Head, "nsubj")));
    }

    private bool HasComma(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (words.Words[i] == ",")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOther(NounPhrase phrase, NounPhrase? source) =>
        source is null || source.IsCompound || phrase.IsCompound || phrase.Codes[0] != source.Codes[0];

    private bool IsPassive(int verb) =>
        tree.ExactChild(verb, "aux:pass") >= 0 || tree.ExactChild(verb, "nsubj:pass") >= 0;

    private NounPhrase? FindBy(int verb, int limit)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (child > verb && tree.Is(child, "obl") && tree.CaseOf(child) == "by" && words.StartOf(child) < limit
                && PhraseOf(child) is { IsCoded: true } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The phrase that the token heads, or that it stands in.</summary>
    private NounPhrase? PhraseOf(int token)
    {
        int at = words.StartOf(token);
        return phrases.FirstOrDefault(p => p.Head == token) ?? phrases.FirstOrDefault(p => p.Start <= at && at < p.End);
    }
}
