using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Aims;

/// <summary>Finds which clauses are purposes, of what, whose, and whether the holder says so or another.</summary>
internal sealed class AimFinder
{
    /// <summary>How many sentences back a deed is still spoken of.</summary>
    private const int Reach = 5;

    private readonly IReadOnlyList<Clause> clauses;
    private readonly ClauseMap map;
    private readonly AimVoice voice;
    private AimFinding? lastStated;

    private AimFinder(IReadOnlyList<Clause> clauses, AimVoice voice)
    {
        this.clauses = clauses;
        this.voice = voice;
        map = new ClauseMap(clauses);
    }

    /// <summary>The purposes among <paramref name="clauses"/>, in their order.</summary>
    public static IReadOnlyList<AimFinding> Find(
        IReadOnlyList<Clause> clauses, IReadOnlyList<Attribution> attributions, IReadOnlyList<ActorMention> actors)
    {
        var finder = new AimFinder(clauses, new AimVoice(attributions, new ActorMap(actors)));
        var found = new AimFinding?[clauses.Count];
        foreach (Clause clause in clauses)
        {
            found[clause.Index] = finder.FindOwn(clause) ?? finder.FindShared(clause, found);
        }

        return [.. found.OfType<AimFinding>()];
    }

    private AimFinding? FindOwn(Clause clause)
    {
        Token top = clause.Top;
        if (PurposeClauses.FindCue(top) is { } cue)
        {
            return OfDeed(clause, map.FindAbove(top), cue);
        }

        return OfAimVerb(clause) ?? OfNoun(clause) ?? OfCopula(clause);
    }

    /// <summary><em>To calm the border and (to) restore order</em>: the second infinitive is a purpose as the first is.</summary>
    private AimFinding? FindShared(Clause clause, AimFinding?[] found)
    {
        Token top = clause.Top;
        if (!top.HasDeprel("conj") || !IsInfinitive(top) || map.Find(top.Head) is not { } first || found[first.Index] is not { } aim)
        {
            return null;
        }

        return aim with { Purpose = clause.Index };
    }

    private AimFinding OfDeed(Clause purpose, Clause? deed, string cue)
    {
        Token? holder = purpose.Top.FindChild("nsubj") is null ? deed?.Subject ?? purpose.Subject : deed?.Subject;
        return Make(purpose, deed?.Index ?? -1, holder, null, cue);
    }

    /// <summary><em>Seeks to restore</em>, <em>was designed to restore</em>, also where the verb is folded into the clause.</summary>
    private AimFinding? OfAimVerb(Clause clause)
    {
        Token verb = clause.Top == clause.Head ? clause.Top.Head : clause.Top;
        if (OfGerund(clause) is { } towards)
        {
            return towards;
        }

        bool isDependent = clause.Top != clause.Head || clause.Top.HasDeprel("xcomp") || clause.Top.HasDeprel("advcl");
        if (!isDependent || verb == clause.Head || !IsInfinitive(clause.Top == clause.Head ? clause.Top : clause.Head))
        {
            return null;
        }

        bool isPassive = verb.FindChild("aux:pass") is not null || verb.HasDeprel("acl") || verb.FindChild("nsubj:pass") is not null;
        if (isPassive && AimWords.Is(verb.Lemma, AimWord.Participle))
        {
            Token? done = verb.FindChild("nsubj:pass") ?? (verb.HasDeprel("acl") ? verb.Head : null);
            Clause? deed = done is { } noun ? map.Find(noun) : null;
            return Make(clause, deed?.Index ?? -1, deed?.Subject ?? (done is { } thing ? OwnerOf(thing) : null), null, verb.Lemma);
        }

        if (isPassive || !AimWords.Is(verb.Lemma, AimWord.Verb))
        {
            return null;
        }

        Clause? governing = map.Find(verb);
        Token? holder = verb.FindChild("nsubj") ?? governing?.Subject ?? clause.Subject;
        return Make(clause, ParticipleOf(verb), holder, null, verb.Lemma);
    }

    /// <summary><em>Aims at ending</em>.</summary>
    private AimFinding? OfGerund(Clause clause)
    {
        Token top = clause.Top;
        bool isAimed = top.Xpos == "VBG" && !top.IsRoot && AimWords.Is(top.Head.Lemma, AimWord.Verb)
            && (top.HasDeprel("advcl") || top.HasDeprel("obl") || top.HasDeprel("xcomp") || top.HasDeprel("ccomp"))
            && (top.FindChild("mark") ?? top.FindChild("case")) is { Lemma: "at" or "for" or "towards" or "toward" };
        return isAimed ? Make(clause, -1, top.Head.FindChild("nsubj") ?? clause.Subject, null, top.Head.Lemma) : null;
    }

    /// <summary><em>With the aim of restoring</em>, <em>an attempt to restore</em>.</summary>
    private AimFinding? OfNoun(Clause clause)
    {
        Token top = clause.Top;
        if (!(top.HasDeprel("acl") || top.HasDeprel("advcl") || top.HasDeprel("nmod")) || top.Deprel == "acl:relcl" || top.HeadIndex < 0)
        {
            return null;
        }

        Token noun = top.Head;
        bool isAim = AimWords.Is(noun.Lemma, AimWord.Noun);
        if (noun.Upos != UniversalPos.Noun || !(isAim || (AimWords.Is(noun.Lemma, AimWord.Deed) && IsInfinitive(top))))
        {
            return null;
        }

        if (clause.Kind == ClauseKind.Noun && noun.HasDeprel("nsubj"))
        {
            return null;
        }

        if (noun.HasDeprel("obj") && PlanWords.Is(noun.Head.Lemma, PlanWord.Foiled))
        {
            return Make(clause, -1, OwnerOf(noun), noun, noun.Lemma);
        }

        Clause? deed = map.Find(noun) ?? map.FindAbove(noun);
        Token? holder = OwnerOf(noun) ?? deed?.Subject ?? clause.Subject;
        return Make(clause, deed is null || deed.Index == clause.Index ? -1 : deed.Index, holder, noun, noun.Lemma);
    }

    /// <summary><em>The goal of the meeting was to restore order</em>.</summary>
    private AimFinding? OfCopula(Clause clause)
    {
        if (SaidOf(clause) is not { } noun || !AimWords.Is(noun.Lemma, AimWord.Noun))
        {
            return null;
        }

        Token? thing = noun.FindChild("nmod");
        Clause? deed = thing is { } named ? map.Find(named) : null;
        Token? holder = OwnerOf(noun) ?? deed?.Subject ?? (thing is { } done ? OwnerOf(done) ?? OrganiserOf(done, clause) : null)
            ?? HolderBefore(noun, clause);
        return lastStated = Make(clause, deed?.Index ?? -1, holder, noun, noun.Lemma);
    }

    /// <summary><em>The declared goal was peace. The real goal was …</em>: that of the same holder.</summary>
    private Token? HolderBefore(Token noun, Clause purpose) =>
        lastStated is { } before && purpose.Sentence - clauses[before.Purpose].Sentence is 1 && noun.FindChild("amod") is not null ? before.Holder : null;

    /// <summary><em>Belarus held an exercise. Its real goal</em> …, <em>the goal of the exercise</em>: who held it, as said shortly before.</summary>
    private Token? OrganiserOf(Token deed, Clause purpose)
    {
        for (int i = purpose.Index - 1; i >= 0 && purpose.Sentence - clauses[i].Sentence <= Reach; i--)
        {
            Clause before = clauses[i];
            bool isSame = before.Head.Lemma == deed.Lemma || before.Object is { } thing && thing.Lemma == deed.Lemma;
            if (isSame && before.Subject is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>The noun that a copula says the infinitive is: its subject, or that of the <em>be</em> above it.</summary>
    private static Token? SaidOf(Clause clause)
    {
        Token top = clause.Top;
        if (!IsInfinitive(top) && !IsInfinitive(clause.Head))
        {
            return null;
        }

        if (top.FindChild("cop") is not null && top.FindChild("nsubj") is { } subject)
        {
            return subject;
        }

        bool isComplement = top.HasDeprel("ccomp") || top.HasDeprel("xcomp") || top.HasDeprel("csubj") || top.HasDeprel("advcl");
        if (!isComplement || top.HeadIndex < 0)
        {
            return null;
        }

        Token above = top.Head;
        if (above.Lemma == "be")
        {
            return above.FindChild("nsubj");
        }

        return above.Upos == UniversalPos.Noun && above.FindChild("cop") is not null ? above : null;
    }

    private int ParticipleOf(Token verb)
    {
        // "Massed its troops, seeking to ...": what is sought is the purpose of what was done.
        bool isBeside = verb.HasDeprel("advcl") && verb.FindChild("mark") is null;
        return isBeside && map.FindAbove(verb) is { } deed ? deed.Index : -1;
    }

    private AimFinding Make(Clause purpose, int deed, Token? holder, Token? noun, string cue) =>
        new(purpose.Index, deed, holder, voice.KindOf(purpose, holder, noun), $"aim: {cue}");

    private static Token? OwnerOf(Token noun)
    {
        if (noun.FindChild("nmod:poss") is { } owner)
        {
            return owner;
        }

        foreach (Token child in noun.Children)
        {
            if (child.HasDeprel("nmod") && child.Upos is UniversalPos.Propn or UniversalPos.Pron
                && child.FindChild("case") is { Lemma: "of" or "by" })
            {
                return child;
            }
        }

        return null;
    }

    private static bool IsInfinitive(Token top)
    {
        foreach (Token child in top.Children)
        {
            if (child.HasDeprel("mark") && child.Lemma.Equals("to", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return top.Xpos == "VB" || top.HasFeature("VerbForm", "Inf");
    }
}
