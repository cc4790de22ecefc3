using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>Tells harm that nobody does: by storms and diseases, in accidents.</summary>
internal static class Misfortunes
{
    /// <summary>
    /// <em>A tornado hit the town</em>, <em>nine were killed in the crash</em>, <em>a gas explosion</em>: no assault, whatever the words.
    /// </summary>
    public static bool Is(Clause clause)
    {
        if (clause.Kind == ClauseKind.Noun && IsPlaceOfMishap(clause.Head))
        {
            return true;
        }

        return clause.Subject is { } doer ? IsForce(doer) : HasCircumstance(clause.Head);
    }

    private static bool IsForce(Token token) =>
        token.Upos == UniversalPos.Noun && (WordClasses.English.Holds("natural-force", token.Lemma) || WordClasses.English.Holds("mishap", token.Lemma)
            || IsPlaceOfMishap(token));

    /// <summary><em>Killed in a crash</em>, <em>hurt by the flood</em>.</summary>
    private static bool HasCircumstance(Token head)
    {
        foreach (Token child in head.Children)
        {
            if ((child.HasDeprel("obl") || child.HasDeprel("nmod")) && IsForce(child)
                && child.FindChild("case") is { Lemma: "in" or "by" or "during" or "from" or "of" or "after" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>A colliery blast</em>, <em>the gas explosion</em>.</summary>
    private static bool IsPlaceOfMishap(Token noun)
    {
        if (noun.Lemma is not ("explosion" or "blast" or "accident" or "disaster" or "fire" or "collapse" or "leak"))
        {
            return false;
        }

        foreach (Token child in noun.Children)
        {
            if (child.HasDeprel("compound") && WordClasses.English.Holds("mishap-place", child.Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
