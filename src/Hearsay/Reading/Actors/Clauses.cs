using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>What the tree says of a word's place in its clause.</summary>
internal static class Clauses
{
    public static bool IsSubject(Token token) => token.HasDeprel("nsubj");

    public static bool IsPossessive(Token token) => token.HasDeprel("nmod:poss");

    /// <summary>Whether the word is the subject of a verb that introduces words: <em>Wan said</em>.</summary>
    public static bool IsSpeaker(Token token) => IsSubject(token) && SpeechVerbs.Contains(token.Head.Lemma);

    /// <summary>
    /// The subject of the clause that the word stands in, or null: also where an earlier verb has it, if
    /// <paramref name="isShared"/> only one that it is joined to.
    /// </summary>
    public static Token? FindSubject(Token token, bool isShared = false)
    {
        Token at = token;
        for (int step = 0; step < 8 && !at.IsRoot; step++)
        {
            at = at.Head;
            if (at.FindChild("nsubj") is { } subject && subject != token && !token.IsWithin(subject))
            {
                return subject;
            }

            if (at.Upos is UniversalPos.Verb or UniversalPos.Aux && !at.HasDeprel("conj")
                && (isShared || (!at.HasDeprel("xcomp") && !at.HasDeprel("advcl"))))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Whether two words are arguments of one verb, which cannot be the same unless one is reflexive.</summary>
    public static bool AreRivals(Token pronoun, Token other)
    {
        if (pronoun.Sentence != other.Sentence || IsPossessive(pronoun) || IsPossessive(other))
        {
            return false;
        }

        bool isCoordinate = other.HasDeprel("conj") || pronoun.HasDeprel("conj");
        return (pronoun.HeadIndex == other.HeadIndex && !isCoordinate)
            || (!IsSubject(pronoun) && IsVerbs(pronoun) && FindSubject(pronoun, isShared: true) == other);
    }

    /// <summary>
    /// Whether <em>it</em> means nobody: it stands for a clause (<em>it is true that</em>, <em>made it possible to</em>), for time
    /// or weather, or is said to be a thing.
    /// </summary>
    public static bool IsExpletive(Token it)
    {
        if (EmptyIt.Is(it))
        {
            return true;
        }

        Sentence sentence = it.Sentence;
        int next = it.Index + 1;
        if (next < sentence.Count && sentence.UposOf(next) == UniversalPos.Adj && sentence.LemmaOf(it.Index - (it.Index > 0 ? 1 : 0)) is "make" or "find" or "think" or "consider" or "deem" or "render" or "keep")
        {
            return true;
        }

        return IsSubject(it) && IsImpersonal(it, it.Head);
    }

    private static bool IsVerbs(Token token) =>
        token.HasDeprel("obj") || token.HasDeprel("iobj") || token.HasDeprel("obl");

    private static bool IsImpersonal(Token it, Token predicate)
    {
        bool hasClause = predicate.Children.Any(c => c.Index > predicate.Index && (c.HasDeprel("csubj") || c.HasDeprel("ccomp")));
        if (predicate.Lemma is "rain" or "snow" or "seem" or "appear" or "happen" or "matter" or "turn" || predicate.FindChild("csubj") is not null)
        {
            return predicate.Upos == UniversalPos.Verb && (hasClause || predicate.Lemma is "rain" or "snow" or "seem" or "appear");
        }

        if (predicate.Upos == UniversalPos.Verb)
        {
            return hasClause && predicate.FindChild("aux:pass") is not null;
        }

        if (predicate.FindChild("cop") is null)
        {
            return false;
        }

        bool isThing = predicate.Upos == UniversalPos.Noun && Nominals.Find(predicate.Lemma) is null;
        return isThing || hasClause || (predicate.Upos == UniversalPos.Adj && IsFollowedByClause(it.Sentence, predicate.Index));
    }

    private static bool IsFollowedByClause(Sentence sentence, int adjective)
    {
        for (int i = adjective + 1; i < Math.Min(sentence.Count, adjective + 7); i++)
        {
            if (sentence.UposOf(i) == UniversalPos.Punct)
            {
                return false;
            }

            bool opens = sentence.FormOf(i) is "that" or "whether" or "if"
                || (sentence.FormOf(i) == "to" && i + 1 < sentence.Count && sentence.UposOf(i + 1) is UniversalPos.Verb or UniversalPos.Aux);
            if (opens)
            {
                return true;
            }
        }

        return false;
    }
}
