using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Tools;

/// <summary>Tells whether a text presents a thing as an instrument.</summary>
internal static class ToolPresentation
{
    /// <summary>The word that presents the thing under <paramref name="head"/> as an instrument, or null.</summary>
    public static string? FindCue(Token head)
    {
        if (head.Upos is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj))
        {
            return null;
        }

        Token top = WithConjuncts(head);
        return BesideIt(head) ?? AboveIt(head) ?? SaidOfIt(WithConjuncts(WithCompound(head))) ?? Handled(top) ?? Means(top);
    }

    /// <summary><em>Hybrid exercises</em>, <em>the orchestrated crisis</em>, <em>the crisis organised by</em> with a purpose.</summary>
    private static string? BesideIt(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (child.HasDeprel("amod") && (IsCue(child, ToolCue.Adjective) || Knowledge.Tools.IsCue(child.Form.ToLowerInvariant(), ToolCue.Adjective)))
            {
                return child.Form;
            }

            // "Norland is weaponising migration", its verb taken for a part of the noun.
            if ((child.HasDeprel("compound") || child.HasDeprel("amod")) && !child.Lemma.Equals(child.Form, StringComparison.OrdinalIgnoreCase) && IsCue(child, ToolCue.Verb))
            {
                return child.Lemma;
            }

            bool isHandled = child.HasDeprel("acl") && child.Upos == UniversalPos.Verb && child.FindChild("nsubj") is null;
            if (isHandled && (IsVerbCue(child) || (child.Lemma is "use" or "organize" or "organise" && HasPurpose(child))))
            {
                return child.Lemma;
            }
        }

        return null;
    }

    /// <summary><em>The weapon of migration</em>, <em>energy blackmail</em>, <em>tools such as sanctions</em>.</summary>
    private static string? AboveIt(Token head)
    {
        Token at = head;
        for (int steps = 0; steps < 3 && !at.IsRoot; steps++)
        {
            bool isPart = at.HasDeprel("nmod") || at.HasDeprel("compound") || at.HasDeprel("conj") || at.HasDeprel("appos") || at.HasDeprel("amod");
            if (!isPart)
            {
                return null;
            }

            at = at.Head;
            if (at.Upos == UniversalPos.Noun && IsNounCue(at))
            {
                return at.Form;
            }
        }

        return null;
    }

    /// <summary><em>The crisis is one of its tools</em>, <em>sanctions are a weapon</em>, <em>used migrants as a weapon</em>.</summary>
    private static string? SaidOfIt(Token head)
    {
        Token governor = head.Head;
        if (head.HasDeprel("nsubj") && governor.FindChild("cop") is not null)
        {
            return FindNounCueIn(governor);
        }

        if (head.HasDeprel("obj") || head.Deprel == "nsubj:pass" || head.HasDeprel("nsubj"))
        {
            return FindAsIn(governor, "obl") ?? FindAsIn(governor, "advcl") ?? FindAsIn(head, "nmod");
        }

        return null;
    }

    /// <summary>What something is used as, in a phrase of this relation.</summary>
    private static string? FindAsIn(Token token, string relation)
    {
        foreach (Token child in token.Children)
        {
            if (child.HasDeprel(relation) && child.FindChild("case") is { Lemma: "as" or "into" } && FindNounCueIn(child) is { } cue)
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary><em>Exploits the crisis</em>; <em>organised the crisis in order to</em>; <em>threatens with sanctions</em>.</summary>
    private static string? Handled(Token head)
    {
        Token verb = head.Head;
        if (head.IsRoot || verb.Upos != UniversalPos.Verb)
        {
            return null;
        }

        if (head.HasDeprel("obj") || head.Deprel == "nsubj:pass")
        {
            if (IsVerbCue(verb))
            {
                return verb.Lemma;
            }

            return IsCue(verb, ToolCue.Neutral) && HasPurpose(verb) ? verb.Lemma + " to" : null;
        }

        bool isWith = head.HasDeprel("obl") && head.FindChild("case") is { Lemma: "with" or "by" or "through" or "using" };
        return isWith && IsCue(verb, ToolCue.Pressure) ? verb.Lemma : null;
    }

    /// <summary><em>Through a large operation … plans to</em>: a means, where there is a purpose or pressure.</summary>
    private static string? Means(Token head)
    {
        if (head.IsRoot || !(head.HasDeprel("obl") || head.HasDeprel("nmod")) || head.FindChild("case") is not { } preposition)
        {
            return null;
        }

        string words = preposition.Lemma.ToLowerInvariant();
        if (preposition.FindChild("fixed") is { } fixedWord)
        {
            words += " " + fixedWord.Lemma.ToLowerInvariant();
        }

        bool isMeans = Knowledge.Tools.IsCue(words, ToolCue.Means) || (words == "by" && HasFollower(head, preposition, "mean"));
        Token verb = head.Head;
        return isMeans && (HasPurpose(verb) || HasAim(verb) || IsCue(verb, ToolCue.Pressure)) ? words : null;
    }

    private static bool HasFollower(Token head, Token preposition, string lemma) =>
        preposition.Index + 1 < head.Index && head.Sentence.LemmaOf(preposition.Index + 1) == lemma;

    private static string? FindNounCueIn(Token noun)
    {
        if (IsNounCue(noun))
        {
            return noun.Form;
        }

        foreach (Token child in noun.Children)
        {
            if ((child.HasDeprel("nmod") || child.HasDeprel("conj")) && IsNounCue(child))
            {
                return child.Form;
            }
        }

        return null;
    }

    private static bool IsNounCue(Token noun)
    {
        if (IsCue(noun, ToolCue.Noun))
        {
            return !IsItselfTool(noun);
        }

        // Of several words: bargaining chip, means of pressure.
        foreach (Token child in noun.Children)
        {
            bool isBefore = child.HasDeprel("compound") || child.HasDeprel("amod");
            string words = isBefore ? child.Form.ToLowerInvariant() + " " + noun.Lemma
                : child.HasDeprel("nmod") ? noun.Lemma + " of " + child.Lemma
                : "";
            if (words.Length > 0 && Knowledge.Tools.IsCue(words, ToolCue.Noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A nuclear <em>weapon</em> is a thing before it is a figure of speech.</summary>
    private static bool IsItselfTool(Token noun)
    {
        if (noun.Lemma != "weapon")
        {
            return false;
        }

        foreach (Token child in noun.Children)
        {
            if ((child.HasDeprel("amod") || child.HasDeprel("compound")) && WordClasses.English.Holds("nuclear", child.Lemma))
            {
                return true;
            }
        }

        return noun.HasFeature("Number", "Plur") && noun.FindChild("nmod") is null;
    }

    private static bool IsVerbCue(Token verb) => IsCue(verb, ToolCue.Verb) || IsPhrasal(verb, ToolCue.Verb);

    private static bool IsPhrasal(Token verb, ToolCue cue) =>
        verb.FindChild("compound:prt") is { } particle && Knowledge.Tools.IsCue(verb.Lemma + " " + particle.Lemma, cue);

    private static bool IsCue(Token word, ToolCue cue) => Knowledge.Tools.IsCue(word.Lemma.ToLowerInvariant(), cue);

    private static bool HasPurpose(Token verb)
    {
        foreach (Token child in verb.Children)
        {
            if (PurposeClauses.FindCue(child) is not null || (child.HasDeprel("conj") && HasOwnPurpose(child))
                || (child.HasDeprel("advcl") && AimWords.Is(child.Lemma, AimWord.Verb)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOwnPurpose(Token verb)
    {
        foreach (Token child in verb.Children)
        {
            if (PurposeClauses.FindCue(child) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAim(Token verb) => AimWords.Is(verb.Lemma, AimWord.Verb) || verb.Lemma is "plan" or "want" or "try" or "hope";

    /// <summary>The noun that the thing is a part of: gas in <em>used gas supplies as a weapon</em>. Who exploits migrant workers uses no migration.</summary>
    private static Token WithCompound(Token head) => head.HasDeprel("compound") && !head.IsRoot && head.Head.Upos == UniversalPos.Noun ? head.Head : head;

    /// <summary>The first of a row: what is said of it is said of all.</summary>
    private static Token WithConjuncts(Token head)
    {
        Token at = head;
        for (int steps = 0; steps < 8 && at.HasDeprel("conj") && !at.IsRoot && at.Head.Upos == UniversalPos.Noun; steps++)
        {
            at = at.Head;
        }

        return at;
    }
}
