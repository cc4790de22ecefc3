using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>Tells clauses of purpose by their form: <em>to restore order</em>, <em>in order to</em>, <em>so that</em>.</summary>
internal static class PurposeClauses
{
    private static readonly ComplementLexicon Complements = ComplementLexicon.Load();

    /// <summary>The words that make the clause under <paramref name="top"/> one of purpose, or null if it is none.</summary>
    public static string? FindCue(Token top)
    {
        if (top.HeadIndex < 0 || top.Deprel is not ("advcl" or "xcomp" or "acl"))
        {
            return null;
        }

        bool hasTo = false;
        string? marker = null;
        foreach (Token child in top.Children)
        {
            if (!child.HasDeprel("mark") && !child.HasDeprel("advmod"))
            {
                continue;
            }

            hasTo |= child.Lemma.Equals("to", StringComparison.OrdinalIgnoreCase);
            marker ??= MarkerOf(child);
        }

        if (marker is not null && top.Deprel == "advcl")
        {
            return marker;
        }

        return (hasTo || marker is not null) && GovernorOf(top) is { } governor && MayTakePurpose(governor, top) && !IsOutcome(top) ? "to" : null;
    }

    /// <summary>The word whose purpose the infinitive may be: of one that a parser hangs on an object, the object's verb.</summary>
    private static Token? GovernorOf(Token top)
    {
        Token head = top.Head;
        if (top.Deprel != "acl")
        {
            return head;
        }

        bool isObject = head.Upos is UniversalPos.Noun or UniversalPos.Propn && (head.HasDeprel("obj") || head.HasDeprel("nsubj:pass"))
            && Complements.Find(head.Lemma, WordClass.Noun, "to") is null && !AimWords.Is(head.Lemma, AimWord.Deed);
        return isObject && !AimWords.Is(head.Head.Lemma, AimWord.Holding) ? head.Head : null;
    }

    private static string? MarkerOf(Token mark)
    {
        string word = mark.Form.ToLowerInvariant();
        if (word is "as" or "that" && mark.Index > 0 && mark.Sentence.FormOf(mark.Index - 1).Equals("so", StringComparison.OrdinalIgnoreCase))
        {
            return "so " + word;
        }

        if (word is not ("in" or "so"))
        {
            return null;
        }

        int next = mark.Index + 1;
        if (next >= mark.Sentence.Count)
        {
            return null;
        }

        string follower = mark.Sentence.FormOf(next).ToLowerInvariant();
        return (word, follower) switch
        {
            ("in", "order") => "in order",
            ("so", "as") => "so as",
            ("so", "that") => "so that",
            _ => null,
        };
    }

    /// <summary>
    /// An infinitive after an adjective completes it (<em>ready to go</em>), after <em>too</em> and <em>enough</em> it is a result,
    /// and after a verb that takes one it is what was begun, asked or forced.
    /// </summary>
    private static bool MayTakePurpose(Token governor, Token top)
    {
        if (governor.Upos is UniversalPos.Adj or UniversalPos.Adv || IsComplement(governor, top))
        {
            return false;
        }

        foreach (Token child in governor.Children)
        {
            if (child.Lemma is "too" or "enough" && child.HasDeprel("advmod"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>Began to fall</em>, <em>is said to be</em>, <em>forced the king to go</em>; but not <em>sent the ships to break the siege</em>.</summary>
    private static bool IsComplement(Token governor, Token top)
    {
        if (governor.Upos is not (UniversalPos.Verb or UniversalPos.Aux))
        {
            return top.Deprel == "xcomp";
        }

        string lemma = governor.Lemma.ToLowerInvariant();
        bool hasObject = (governor.FindChild("iobj") ?? governor.FindChild("obj")) is { } thing && thing.Index < top.Index;
        if (hasObject)
        {
            return Complements.Find(lemma, WordClass.Verb, "someone-to") is { Bearing: not Bearing.Planned };
        }

        if (IsAddressing(governor, top, lemma))
        {
            return true;
        }

        return top.Deprel == "xcomp"
            && (AimWords.Is(lemma, AimWord.Verb) || AimWords.Is(lemma, AimWord.Participle) || Complements.Find(lemma, WordClass.Verb, "to") is not null
                || Complements.Find(lemma, WordClass.Verb, "passive-to") is not null || Complements.Find(lemma, WordClass.Verb, "someone-to") is not null);
    }

    /// <summary><em>Called on Manila to free them</em> says what is asked for.</summary>
    private static bool IsAddressing(Token governor, Token top, string lemma)
    {
        foreach (Token child in governor.Children)
        {
            if (child.HasDeprel("obl") && child.Index < top.Index && child.FindChild("case") is { } preposition
                && Complements.Find(lemma + " " + preposition.Lemma.ToLowerInvariant(), WordClass.Verb, "someone-to") is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Only to find</em>, <em>to be sure</em>, <em>to put it mildly</em>.</summary>
    private static bool IsOutcome(Token top)
    {
        foreach (Token child in top.Children)
        {
            if (child.Index < top.Index && child.HasDeprel("advmod") && child.Lemma is "only" or "never")
            {
                return true;
            }
        }

        if (AimWords.Is(top.Lemma, AimWord.Outcome) && AimWords.Is(top.Head.Lemma, AimWord.Arrival))
        {
            return true;
        }

        return top.Lemma is "sure" or "mention" or "begin" or "say" or "put" && top.Index < top.Head.Index;
    }
}
