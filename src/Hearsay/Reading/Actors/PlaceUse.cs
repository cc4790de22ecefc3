using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>Tells whether a country, capital or seat of power is named as a place or as somebody who acts.</summary>
internal static class PlaceUse
{
    private static readonly HashSet<string> Locatives = new(StringComparer.Ordinal)
    {
        "across", "around", "at", "beyond", "in", "inside", "into", "near", "off", "onto", "outside", "over", "through", "throughout",
        "via", "within",
    };

    private static readonly HashSet<string> Journeys = new(StringComparer.Ordinal)
    {
        "advance", "arrive", "arrival", "bomb", "bombard", "capture", "come", "convoy", "deport", "drive", "enter", "flee", "flight",
        "fly", "go", "head", "invitation", "invite", "journey", "land", "leave", "liberate", "march", "move", "occupy", "reach", "return", "road", "sail",
        "seize", "shell", "ship", "storm", "summon", "take", "train", "travel", "trip", "visit",
    };

    /// <summary>Nouns that only somebody with a will has: <em>on the orders of</em> a capital.</summary>
    private static readonly HashSet<string> Wills = new(StringComparer.Ordinal)
    {
        "agent", "ally", "approval", "behest", "bidding", "blessing", "command", "consent", "decision", "demand", "direction", "envoy",
        "instigation", "instruction", "order", "permission", "proxy", "puppet", "request", "wish",
    };

    /// <summary>Whether a preposition of place governs the name.</summary>
    public static bool IsLocative(Sentence sentence, NamedUnit unit) =>
        FindPreposition(sentence, unit) is { } preposition && Locatives.Contains(preposition);

    /// <summary>Whether a preposition of place stands before the token.</summary>
    public static bool IsLocative(Sentence sentence, int first) =>
        first > 0 && sentence.UposOf(first - 1) == UniversalPos.Adp && Locatives.Contains(sentence.FormOf(first - 1).ToLowerInvariant());

    /// <summary>
    /// Whether a capital's name means the government: it is a subject, owns something, is accused or answered; not where it
    /// is travelled to, fought over or stood in.
    /// </summary>
    public static bool StandsForGovernment(Sentence sentence, NamedUnit unit)
    {
        Token head = HeadOf(sentence, unit);
        if (IsCompoundParticiple(sentence, unit))
        {
            return true;
        }

        if (FindPreposition(sentence, unit) is { } preposition)
        {
            return preposition is "by" or "between" or "with" or "against" or "according" or "on"
                || (preposition == "of" && Wills.Contains(head.Head.Lemma))
                || (preposition is "to" or "of" or "for" && !Journeys.Contains(head.Head.Lemma) && preposition != "of");
        }

        if (head.HasDeprel("nsubj"))
        {
            return !IsPlacePredicate(head.Head);
        }

        if (head.FindChild("cop") is not null && head.FindChild("acl") is { Deprel: "acl:relcl" } clause && clause.Index > head.Index)
        {
            return clause.FindChild("nsubj") is { Xpos: "WDT" or "WP" };
        }

        if (head.HasDeprel("obj") || head.HasDeprel("iobj"))
        {
            return !Journeys.Contains(head.Head.Lemma);
        }

        if (head.HasDeprel("conj"))
        {
            return !Journeys.Contains(head.Head.Head.Lemma) && head.Head.Upos == UniversalPos.Propn && FindChildPreposition(head.Head) is null or "by" or "between" or "with" or "against" or "to";
        }

        return head.HasDeprel("nmod:poss");
    }

    // "Moscow-led", "Kyiv-controlled".
    private static bool IsCompoundParticiple(Sentence sentence, NamedUnit unit)
    {
        string text = sentence.Text;
        int end = unit.Span.End;
        return end + 1 < text.Length && text[end] == '-' && char.IsLower(text[end + 1]) && !text.AsSpan(end + 1).StartsWith("based");
    }

    // "Moscow is cold", "Moscow is the capital".
    private static bool IsPlacePredicate(Token predicate) =>
        predicate.Upos is UniversalPos.Noun && predicate.Lemma is "city" or "capital" or "town";

    private static Token HeadOf(Sentence sentence, NamedUnit unit)
    {
        for (int i = unit.First; i <= unit.Last; i++)
        {
            int head = sentence.HeadOf(i);
            if (head < unit.First || head > unit.Last)
            {
                return sentence[i];
            }
        }

        return sentence[unit.Last];
    }

    // The one in the tree, else the one just before.
    private static string? FindPreposition(Sentence sentence, NamedUnit unit)
    {
        int before = unit.First - 1;
        while (before >= 0 && sentence.UposOf(before) is UniversalPos.Det or UniversalPos.Adj)
        {
            before--;
        }

        if (before >= 0 && sentence.UposOf(before) == UniversalPos.Adp && !sentence[before].HasDeprel("compound"))
        {
            return sentence.FormOf(before).ToLowerInvariant();
        }

        return FindChildPreposition(HeadOf(sentence, unit));
    }

    private static string? FindChildPreposition(Token head) =>
        head.FindChild("case") is { Upos: UniversalPos.Adp } found ? found.Form.ToLowerInvariant() : null;
}
