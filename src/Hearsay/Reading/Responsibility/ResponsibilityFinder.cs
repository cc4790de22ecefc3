using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Responsibility;

/// <summary>Finds who is said to be behind a deed, who to do it for another, and whom the doer is said to play.</summary>
internal sealed class ResponsibilityFinder
{
    private readonly IReadOnlyList<Clause> clauses;
    private readonly ActorMap actors;
    private readonly ClauseMap map;
    private readonly List<ResponsibilityFinding> found = [];

    private ResponsibilityFinder(IReadOnlyList<Clause> clauses, ActorMap actors)
    {
        this.clauses = clauses;
        this.actors = actors;
        map = new ClauseMap(clauses);
    }

    /// <summary>The parts played in the clauses, by clause, then by place.</summary>
    public static IReadOnlyList<ResponsibilityFinding> Find(IReadOnlyList<Clause> clauses, IReadOnlyList<ActorMention> actors)
    {
        var finder = new ResponsibilityFinder(clauses, new ActorMap(actors));
        Sentence? last = null;
        foreach (Clause clause in clauses)
        {
            finder.FindBehind(clause);
            finder.FindMover(clause);
            finder.FindUsed(clause);
            finder.FindPose(clause);
            if (!ReferenceEquals(clause.Head.Sentence, last))
            {
                last = clause.Head.Sentence;
                finder.FindInWords(last);
            }
        }

        return [.. finder.found
            .OrderBy(f => f.Clause)
            .ThenBy(f => f.Who.Index)
            .ThenBy(f => f.Role)
            .DistinctBy(f => (f.Clause, f.Who, f.Role))];
    }

    /// <summary><em>It is X who is behind the attacks</em>, <em>X stands behind it</em>.</summary>
    private void FindBehind(Clause clause)
    {
        Token? deed = null;
        if (HasCase(clause.Head, "behind"))
        {
            deed = clause.Head;
        }
        else
        {
            foreach (Token child in clause.Head.Children)
            {
                if (child.HasDeprel("obl") && HasCase(child, "behind"))
                {
                    deed = child;
                }
            }
        }

        bool isBehind = deed is not null && (clause.Kind == ClauseKind.Copula || clause.Head.Lemma is "be" or "stand" or "lie");
        Token? stander = clause.Subject is { Xpos: "WDT" or "WP" } ? null : clause.Subject;
        if (isBehind && (stander ?? CleftedOver(clause)) is { } mover)
        {
            AddInstigator(clause, deed!.Value, mover, "behind");
        }
    }

    /// <summary><em>X orchestrated the attack</em>, <em>the crisis organised by X</em>, <em>X is the mastermind of</em>.</summary>
    private void FindMover(Clause clause)
    {
        if (ResponsibilityWords.Is(clause.Head.Lemma, ResponsibilityWord.Mover) && clause.Subject is { } mover
            && clause.Object is { } deed && (map.Find(deed) is not null || EventNouns.IsEventNoun(deed)))
        {
            AddInstigator(clause, deed, mover, clause.Head.Lemma);
        }

        if (clause is { IsPassive: true, Subject: { } leader, Object: { } led } && clause.Top.HasDeprel("acl")
            && ResponsibilityWords.Is(clause.Head.Form.ToLowerInvariant(), ResponsibilityWord.Participle)
            && map.FindAbove(led) is { } done && (done.Subject == led))
        {
            Add(done, leader, ActorRole.Instigator, clause.Head.Form);
            Add(done, led, ActorRole.Proxy, clause.Head.Form);
        }

        if (clause.Kind == ClauseKind.Copula && ResponsibilityWords.Is(clause.Head.Lemma, ResponsibilityWord.MoverNoun)
            && clause.Subject is { } named)
        {
            foreach (Token child in clause.Head.Children)
            {
                if (child.HasDeprel("nmod") && (map.Find(child) is not null || EventNouns.IsEventNoun(child)))
                {
                    AddInstigator(clause, child, named, clause.Head.Lemma);
                }
            }
        }
    }

    /// <summary><em>Using the separatists, Moscow …</em>: whom it uses acts for it.</summary>
    private void FindUsed(Clause clause)
    {
        bool isUse = ResponsibilityWords.Is(clause.Head.Lemma, ResponsibilityWord.User);
        if (isUse && clause.Object is { } used && actors.Find(used) is not null)
        {
            Add(clause, used, ActorRole.Proxy, clause.Head.Lemma);
            if (clause.Head.HasDeprel("advcl") && map.FindAbove(clause.Head) is { } deed)
            {
                Add(deed, used, ActorRole.Proxy, clause.Head.Lemma);
                if (deed.Subject is { } user)
                {
                    Add(clause, user, ActorRole.Instigator, clause.Head.Lemma);
                }
            }
        }

        foreach (Token child in clause.Head.Children)
        {
            if (child.HasDeprel("obl") && actors.Find(child) is not null && CaseWords(child) is { } words
                && ResponsibilityWords.Is(words, ResponsibilityWord.Through))
            {
                Add(clause, child, ActorRole.Proxy, words);
                if (clause.Subject is { } sender && clause.Kind == ClauseKind.Verb && actors.Find(sender) is not null && IsArmed(child))
                {
                    Add(clause, sender, ActorRole.Instigator, words);
                }
            }
        }

        if (clause.Subject is { } subject && IsCalledProxy(subject))
        {
            Add(clause, subject, ActorRole.Proxy, subject.Lemma);
            if (subject.FindChild("nmod:poss") is { } owner)
            {
                Add(clause, owner, ActorRole.Instigator, subject.Lemma);
            }
        }
    }

    /// <summary><em>Disguised as protesters</em>, <em>pretending to be partisans</em>, <em>in Ruritanian uniforms</em>.</summary>
    private void FindPose(Clause clause)
    {
        Token verb = clause.Top;
        bool isPose = ResponsibilityWords.Is(verb.Lemma, ResponsibilityWord.Pose);
        Clause deed = isPose && map.FindAbove(verb) is { } above && (verb.HasDeprel("advcl") || verb.HasDeprel("acl")) ? above : clause;
        foreach (Token child in verb.Children)
        {
            bool isRole = isPose && (child.HasDeprel("obl") || child.HasDeprel("nmod")) && HasCase(child, "as");
            bool isPlayed = isPose && (child.HasDeprel("xcomp") || (verb.Lemma == "impersonate" && child.HasDeprel("obj")))
                && child.Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj;
            if (isRole || isPlayed)
            {
                AddPosed(clause, deed, child, verb.Lemma);
            }
            else if (IsGarb(child) && SideOf(child) is { } side)
            {
                AddPosed(clause, deed, side, child.Lemma);
            }
        }

        if (clause.Subject is { } wearer && wearer.Sentence == clause.Head.Sentence)
        {
            foreach (Token child in wearer.Children)
            {
                bool isWorn = child.HasDeprel("nmod") && child.FindChild("case") is { Lemma: "in" or "under" }
                    && ResponsibilityWords.Is(child.Lemma, ResponsibilityWord.Garb);
                if (isWorn && SideOf(child) is { } side)
                {
                    Add(clause, side, ActorRole.PosedAs, child.Lemma);
                }
            }
        }

        if (isPose && clause.Head != clause.Top && clause.Head.Upos is UniversalPos.Noun or UniversalPos.Propn)
        {
            AddPosed(clause, deed, clause.Head, verb.Lemma);
        }
    }

    private void AddPosed(Clause clause, Clause deed, Token who, string cue)
    {
        Add(clause, who, ActorRole.PosedAs, cue);
        Add(deed, who, ActorRole.PosedAs, cue);
    }

    /// <summary>What a sentence says in passing: <em>the X-backed fighters</em>, <em>on the orders of X</em>.</summary>
    private void FindInWords(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (BackerOf(sentence, i) is { } pair && map.FindAround(pair.Backed) is { } deed)
            {
                Token backed = HeadOf(pair.Backed);
                Add(deed, pair.Backer, ActorRole.Instigator, sentence.FormOf(i));
                if (map.Find(backed) is null && (deed.Subject == backed || actors.Find(backed) is not null))
                {
                    Add(deed, backed, ActorRole.Proxy, sentence.FormOf(i));
                }
            }
        }

        foreach (LemmaMatch<ResponsibilityWord> match in ResponsibilityWords.Orders.FindAll(sentence))
        {
            if (After(sentence, match) is { } mover && map.FindAround(sentence[match.Start]) is { } ordered)
            {
                Add(ordered, mover, ActorRole.Instigator, sentence.FormOf(match.Start));
                if (ordered.Subject is { } doer && doer != mover)
                {
                    Add(ordered, doer, ActorRole.Proxy, sentence.FormOf(match.Start));
                }
            }
        }
    }

    /// <summary>The name before the hyphen and the noun that follows: one token (<em>X-backed</em>) or three.</summary>
    private static (Token Backer, Token Backed)? BackerOf(Sentence sentence, int i)
    {
        string form = sentence.FormOf(i).ToLowerInvariant();
        int hyphen = form.LastIndexOf('-');
        bool isWhole = hyphen > 0 && ResponsibilityWords.Is(form[(hyphen + 1)..], ResponsibilityWord.Participle);
        bool isApart = !isWhole && i >= 2 && sentence.FormOf(i - 1) is "-" or "‑" or "–"
            && ResponsibilityWords.Is(form, ResponsibilityWord.Participle);
        if (!isWhole && !isApart)
        {
            return null;
        }

        Token backer = sentence[isWhole ? i : i - 2];
        bool isName = char.IsUpper(backer.Form[0]);
        Token word = sentence[i];
        return isName && word.HeadIndex > i ? (backer, word.Head) : null;
    }

    private void AddInstigator(Clause clause, Token deed, Token mover, string cue)
    {
        Add(clause, mover, ActorRole.Instigator, cue);
        if (map.Find(deed) is { } named && named.Index != clause.Index)
        {
            Add(named, mover, ActorRole.Instigator, cue);
        }
    }

    private void Add(Clause clause, Token who, ActorRole role, string cue) =>
        found.Add(new ResponsibilityFinding(clause.Index, who, role, $"responsibility: {cue.ToLowerInvariant()}"));

    /// <summary>Of <em>it is X who …</em> the X: the head of the relative clause.</summary>
    private static Token? CleftedOver(Clause clause) =>
        clause.Top.Deprel is "acl:relcl" or "advcl:relcl" && !clause.Top.IsRoot ? clause.Top.Head : null;

    private static Token? After(Sentence sentence, LemmaMatch<ResponsibilityWord> match)
    {
        for (int i = match.End; i < sentence.Count; i++)
        {
            if (sentence.UposOf(i) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron)
            {
                Token at = sentence[i];
                while (at.HeadIndex > i && (at.HasDeprel("compound") || at.HasDeprel("amod") || at.HasDeprel("nmod:poss")) && !at.HasDeprel("conj"))
                {
                    at = at.Head;
                }

                return at;
            }

            if (sentence.UposOf(i) is UniversalPos.Verb or UniversalPos.Punct)
            {
                return null;
            }
        }

        return null;
    }

    private static Token HeadOf(Token token)
    {
        while (!token.IsRoot && (token.HasDeprel("compound") || token.HasDeprel("flat")))
        {
            token = token.Head;
        }

        return token;
    }

    /// <summary>Who strikes through a militia has it strike; who buys through a company still buys.</summary>
    private bool IsArmed(Token proxy) =>
        actors.Find(proxy)?.Code is { } code && (code.EndsWith(" REB", StringComparison.Ordinal) || code.EndsWith(" MIL", StringComparison.Ordinal));

    private static bool IsCalledProxy(Token token) =>
        token.Upos == UniversalPos.Noun && ResponsibilityWords.Is(token.Lemma, ResponsibilityWord.Proxy);

    private static bool IsGarb(Token child) =>
        ResponsibilityWords.Is(child.Lemma, ResponsibilityWord.Garb)
        && ((child.HasDeprel("obl") && child.FindChild("case") is { Lemma: "in" or "into" or "under" }) || child.HasDeprel("obj"));

    /// <summary>Whose uniform it is: <em>Ruritanian</em> uniforms, the uniforms <em>of Ruritania</em>, <em>its</em> flag.</summary>
    private Token? SideOf(Token garb)
    {
        foreach (Token child in garb.Children)
        {
            bool isBefore = (child.HasDeprel("amod") || child.HasDeprel("compound") || child.HasDeprel("nmod:poss")) && char.IsUpper(child.Form[0]);
            if (isBefore || actors.Find(child) is not null)
            {
                return child;
            }
        }

        return null;
    }

    private static string? CaseWords(Token child)
    {
        if (child.FindChild("case") is not { } first)
        {
            return null;
        }

        string words = first.Lemma.ToLowerInvariant();
        foreach (Token next in first.Children)
        {
            if (next.HasDeprel("fixed"))
            {
                words += " " + next.Lemma.ToLowerInvariant();
            }
        }

        return words;
    }

    private static bool HasCase(Token token, string word)
    {
        foreach (Token child in token.Children)
        {
            if (child.HasDeprel("case") && child.Lemma.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
