using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>What somebody can do is no event: <em>capable only of destroying</em>, <em>is able to strike</em>.</summary>
internal static class Abilities
{
    private const string Class = "ability";

    /// <summary>Whether the clause names a deed that somebody is only said to be capable of.</summary>
    public static bool IsAbility(Clause clause)
    {
        Token head = clause.Head;
        for (int steps = 0; steps < 3; steps++)
        {
            if (head.HeadIndex < 0)
            {
                return false;
            }

            bool isConjunct = head.HasDeprel("conj");
            head = head.Head;
            if (WordClasses.English.Holds(Class, head.Lemma))
            {
                return head.Lemma is "capable" or "incapable" || !IsPast(head);
            }

            if (!isConjunct)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Who <em>was able to</em> do it may have done it.</summary>
    private static bool IsPast(Token adjective) => adjective.FindChild("cop") is { } copula && copula.HasFeature("Tense", "Past");
}
