using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>One condition of an <see cref="EventPattern"/>: that a slot is filled, with a word of a class, or with a word.</summary>
internal sealed class EventTerm
{
    private readonly EventSlot slot;
    private readonly string preposition;
    private readonly string? wordClass;
    private readonly string? lemma;
    private readonly bool isNegated;

    private EventTerm(EventSlot slot, string preposition, string? wordClass, string? lemma, bool isNegated)
    {
        this.slot = slot;
        this.preposition = preposition;
        this.wordClass = wordClass;
        this.lemma = lemma;
        this.isNegated = isNegated;
    }

    /// <summary>How much it narrows: a word more than a class, a class more than a slot that is filled.</summary>
    public int Weight => isNegated ? 1 : lemma is not null ? 4 : wordClass is not null ? 3 : 2;

    /// <summary>Reads <c>obj:forces</c>, <c>on=table</c>, <c>!comp</c>.</summary>
    /// <exception cref="FormatException">It names a class that does not exist.</exception>
    public static EventTerm Parse(string text, LexiconRow row)
    {
        bool isNegated = text.StartsWith('!');
        string rest = isNegated ? text[1..] : text;
        int at = rest.IndexOfAny([':', '=']);
        string name = at < 0 ? rest : rest[..at];
        string? wordClass = at >= 0 && rest[at] == ':' ? rest[(at + 1)..] : null;
        string? lemma = at >= 0 && rest[at] == '=' ? rest[(at + 1)..] : null;
        if (wordClass is not null && !WordClasses.English.Has(wordClass))
        {
            throw row.Fail($"'{text}': there is no class '{wordClass}' in English/word-classes.tsv");
        }

        if (name.Length == 0 || wordClass is "" || lemma is "")
        {
            throw row.Fail($"'{text}' is no condition. Write slot, slot:class or slot=word");
        }

        return new EventTerm(SlotOf(name), name, wordClass, lemma, isNegated);
    }

    /// <summary>Whether the tree around the word meets the condition.</summary>
    public bool Holds(in EventFrame frame) => IsFilled(frame) != isNegated;

    private static EventSlot SlotOf(string name) => name switch
    {
        "subj" => EventSlot.Subject,
        "obj" => EventSlot.Object,
        "mod" => EventSlot.Modifier,
        "comp" => EventSlot.Complement,
        "adv" => EventSlot.Adverb,
        "plur" => EventSlot.Plural,
        _ => EventSlot.Preposition,
    };

    private bool IsFilled(in EventFrame frame) => slot switch
    {
        EventSlot.Subject => frame.Subject is { } subject && Fits(subject),
        EventSlot.Object => FitsObject(frame),
        EventSlot.Plural => frame.Head.HasFeature("Number", "Plur"),
        _ => FitsChild(frame.Head)
            || (frame.Light is { } light && FitsChild(light))
            || (slot is EventSlot.Modifier or EventSlot.Preposition && frame.Object is { } goal && FitsChild(goal)),
    };

    private bool FitsObject(in EventFrame frame)
    {
        if (frame.Object is { } given)
        {
            return Fits(given);
        }

        if (frame.Head.Upos != UniversalPos.Noun)
        {
            return false;
        }

        foreach (Token child in frame.Head.Children)
        {
            if (child.HasDeprel("nmod") && HasCase(child, "of") && Fits(child))
            {
                return true;
            }
        }

        return false;
    }

    private bool FitsChild(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (StandsInSlot(child) && Fits(child))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsInSlot(Token child) => slot switch
    {
        EventSlot.Modifier => child.HasDeprel("amod") || child.HasDeprel("compound") || child.Deprel == "nmod:desc",
        EventSlot.Complement => child.HasDeprel("xcomp") || child.HasDeprel("ccomp") || IsInfinitive(child),
        EventSlot.Adverb => child.HasDeprel("advmod"),
        _ => (child.HasDeprel("obl") || child.HasDeprel("nmod") || child.HasDeprel("advcl") || child.HasDeprel("acl"))
            && HasCase(child, preposition),
    };

    private static bool IsInfinitive(Token child) =>
        (child.HasDeprel("advcl") || child.HasDeprel("acl"))
        && child.Deprel != "acl:relcl"
        && child.FindChild("mark") is { Lemma: "to" or "that" };

    private static bool HasCase(Token phrase, string word)
    {
        foreach (Token child in phrase.Children)
        {
            if ((child.HasDeprel("case") || child.HasDeprel("mark"))
                && string.Equals(child.Lemma, word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool Fits(Token filler)
    {
        if (lemma is not null)
        {
            return string.Equals(filler.Lemma, lemma, StringComparison.OrdinalIgnoreCase);
        }

        return wordClass is null || WordClasses.English.Holds(wordClass, filler);
    }
}
