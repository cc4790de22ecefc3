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

        return clause.Subject is { } doer ? IsForce(doer) || IsRoadVehicle(doer) : HasCircumstance(clause.Head) || HasMishap(clause.Head);
    }

    /// <summary>Whether a force of nature does it, which closes and takes nothing either.</summary>
    public static bool IsByNature(Clause clause) => clause.Subject is { Upos: UniversalPos.Noun } doer && WordClasses.English.Holds("natural-force", doer.Lemma);

    /// <summary>A bus or train that hits somebody, by itself.</summary>
    private static bool IsRoadVehicle(Token token) => token.Upos == UniversalPos.Noun && WordClasses.English.Holds("road-vehicle", token.Lemma)
        && token.FindChild("amod") is not { Lemma: "armed" or "armored" or "armoured" or "military" };

    /// <summary><em>Killed when a coach overturned</em>.</summary>
    private static bool HasMishap(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (child.HasDeprel("advcl") && WordClasses.English.Holds("mishap-verb", child.Lemma))
            {
                return true;
            }

            if (child.HasDeprel("advcl") && child.FindChild("nsubj") is { } doer && (IsForce(doer) || IsRoadVehicle(doer)))
            {
                return true;
            }
        }

        return false;
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
