using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Takes people, bodies and vessels that only a common noun names for actors: <em>patrol planes</em>, <em>the hirelings</em>.</summary>
internal static class CommonActors
{
    private static readonly string[] Classes = ["person", "forces", "militia", "police", "crowd", "vehicle"];

    private static readonly string[] Endings = ["ist", "man", "woman", "person", "eer"];

    /// <summary>Nouns of those classes that mean a thing more often than somebody.</summary>
    private static readonly HashSet<string> Things = ["body", "column", "division", "force", "head", "hospital", "order", "power", "reserve", "unit", "victim"];

    /// <summary>The actor that the noun names, with the state that an adjective gives (<em>Danish vessels</em>); null for a thing.</summary>
    public static Actor? Find(Token head, ActorMap actors, ActorRole role)
    {
        if (!IsSomebody(head))
        {
            return null;
        }

        TextSpan span = head.Sentence.SpanOf(FirstOf(head)).Union(head.Sentence.SpanOf(LastOf(head)));
        return new Actor(span.Of(head.Sentence.Text), StateOf(head, actors), role, null, span);
    }

    /// <summary>The last part of a name of several words.</summary>
    private static int LastOf(Token head)
    {
        int last = head.Index;
        while (last + 1 < head.Sentence.Count && head.Sentence[last + 1] is { Upos: UniversalPos.Propn } next && next.HasDeprel("flat")
            && next.HeadIndex >= head.Index && next.HeadIndex <= last)
        {
            last++;
        }

        return last;
    }

    /// <summary>Where the words begin that stand before the noun and say which or how many.</summary>
    private static int FirstOf(Token head)
    {
        int first = head.Index;
        while (first > 0 && IsBefore(head, first - 1))
        {
            first -= IsAge(head.Sentence, first - 1) ? 5 : 1;
        }

        bool isBound = first > 0 && head.Sentence.FormOf(first) is "least" or "most" && head.Sentence.FormOf(first - 1) is "at" or "At";
        return isBound ? first - 1 : first;
    }

    /// <summary><em>Old</em> in <em>a 22-year-old woman</em>.</summary>
    private static bool IsAge(Sentence sentence, int old) =>
        old >= 4 && sentence.FormOf(old) == "old" && sentence.FormOf(old - 1) == "-" && sentence.FormOf(old - 3) == "-" && sentence.UposOf(old - 4) == UniversalPos.Num;

    private static bool IsBefore(Token head, int word)
    {
        Token token = head.Sentence[word];
        bool isOwn = token.HasDeprel("det") || token.HasDeprel("amod") || token.HasDeprel("compound") || token.HasDeprel("nummod")
            || token.HasDeprel("nmod:poss") || token.HasDeprel("punct");
        if (token.Upos == UniversalPos.Propn && TimeLexicon.English.KindsOf(token.Form.ToLowerInvariant()) != 0)
        {
            return false;
        }

        if (token.HeadIndex == head.Index)
        {
            return isOwn && !(token.HasDeprel("punct") && token.Form is not ("-" or "–"));
        }

        return token.HeadIndex > word && token.HeadIndex < head.Index && (isOwn || token.HasDeprel("advmod") || token.HasDeprel("case") && token.HeadIndex < word)
            && IsBefore(head, token.HeadIndex);
    }

    private static bool IsSomebody(Token head) => head.Upos switch
    {
        UniversalPos.Noun => (head.Xpos is "NN" or "NNS" || (head.Xpos is "NNP" or "NNPS" && head.FindChild("det") is not null)) && IsAgentNoun(head),
        UniversalPos.Propn => (head.FindChild("det") is not null && Nominals.Find(head.Lemma) is not null) || IsPeople(head) || IsSpeaker(head) || ActingNames.Is(head),
        UniversalPos.Pron when WordClasses.English.Holds("indefinite-person", head.Form.ToLowerInvariant()) => true,
        UniversalPos.Pron or UniversalPos.Det => head.Lemma is "those" or "that" && head.Form is "those" or "Those" && head.FindChild("acl") is not null,
        _ => false,
    };

    /// <summary><em>Kurds</em>, <em>the Tutsis</em>.</summary>
    private static bool IsPeople(Token head) =>
        head.Xpos is "NNPS" or "NNP" && head.Form.EndsWith('s') && Nominals.Find(head.Form[..^1].ToLowerInvariant()) is { Class: NominalClass.Person };

    /// <summary><em>Pridiyathorn said</em>: whoever speaks is somebody, in a list or not.</summary>
    private static bool IsSpeaker(Token head) =>
        head.Deprel == "nsubj" && !head.IsRoot && head.Head.Upos == UniversalPos.Verb && head.Head.FindChild("aux:pass") is null
        && SpeechVerbs.Contains(head.Head.Lemma) && TimeLexicon.English.KindsOf(head.Form.ToLowerInvariant()) == 0;

    private static bool IsAgentNoun(Token head)
    {
        string lemma = head.Lemma;
        if (Things.Contains(lemma))
        {
            return IsPowers(head);
        }

        if (Nominals.Find(lemma) is not null || Classes.Any(c => WordClasses.English.Holds(c, lemma)))
        {
            return true;
        }

        return lemma.Length > 5 && Endings.Any(e => lemma.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary><em>Western powers</em> do something: states, not what they may do.</summary>
    private static bool IsPowers(Token head) =>
        head is { Lemma: "power", Xpos: "NNS" } && (head.HasDeprel("nsubj") || head.HasDeprel("obl"))
        && (head.FindChild("amod") ?? head.FindChild("compound")) is { Lemma: not ("emergency" or "new" or "special" or "full" or "sweeping" or "wide") };

    private static string? StateOf(Token head, ActorMap actors)
    {
        foreach (Token child in head.Children)
        {
            if ((child.HasDeprel("amod") || child.HasDeprel("compound")) && actors.Find(child) is { Kind: SourceKind.Country, Code: { } code })
            {
                return code;
            }
        }

        return null;
    }
}
