using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>Tells names of ships from the towns, states and persons that they are called after.</summary>
internal static class ShipNames
{
    /// <summary>
    /// Whether the name is a ship's: <em>HMS London</em>, <em>the cruiser Moskva</em>, and <em>the Bucharest</em>, since towns
    /// take no article.
    /// </summary>
    public static bool IsShip(Sentence sentence, NamedUnit unit)
    {
        int before = unit.First - 1;
        while (before >= 0 && sentence.FormOf(before) is "\"" or "“" or "``" or "''" or "'" or "‘" or "*" or "_")
        {
            before--;
        }

        if (unit.First < unit.Last && ShipWords.IsPrefix(sentence.FormOf(unit.First)))
        {
            return true;
        }

        if (before < 0 || unit.Span.Start != sentence.SpanOf(unit.First).Start)
        {
            return false;
        }

        if (ShipWords.IsPrefix(sentence.FormOf(before)))
        {
            return true;
        }

        if (sentence.UposOf(before) is UniversalPos.Noun or UniversalPos.Propn && ShipWords.IsShip(sentence.LemmaOf(before).ToLowerInvariant()))
        {
            return !StartsClause(sentence, unit);
        }

        return unit.Term?.Kind == ActorTermKind.Capital && sentence.FormOf(before) is "the" or "The" && !Modifies(sentence, unit);
    }

    // "the tanker Moscow seized": the name is the subject of a clause of its own.
    private static bool StartsClause(Sentence sentence, NamedUnit unit)
    {
        Token name = sentence[unit.Last];
        return name.HasDeprel("nsubj") && name.Head.HasDeprel("acl") && name.HeadIndex > unit.Last;
    }

    // "the Moscow government".
    private static bool Modifies(Sentence sentence, NamedUnit unit)
    {
        int next = unit.Last + 1;
        bool isFollowed = next < sentence.Count && sentence.UposOf(next) is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn or UniversalPos.Num;
        bool isJoined = unit.Span.End < sentence.Text.Length && Folding.Fold(sentence.Text[unit.Span.End]) is '-' or '/';
        return (isFollowed && !sentence[next].HasDeprel("root")) || isJoined || sentence[unit.Last].HasDeprel("compound") || sentence[unit.Last].HasDeprel("amod");
    }
}
