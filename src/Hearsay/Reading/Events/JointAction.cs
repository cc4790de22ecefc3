using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>Tells what several do together from what one does alone.</summary>
internal static class JointAction
{
    /// <summary>
    /// Whether an exercise is held by several: two named subjects, a <em>with</em>, or an adjective of two countries
    /// (<em>Russian-Belarusian exercises</em>).
    /// </summary>
    public static bool IsJoint(in EventFrame frame)
    {
        if (!IsExercise(frame))
        {
            return false;
        }

        Token noun = frame.Object ?? frame.Head;
        return (frame.Subject is { } subject && HasNamedConjunct(subject)) || HasDoubleModifier(noun) || HasDoubleModifier(frame.Head);
    }

    private static bool IsExercise(in EventFrame frame) =>
        WordClasses.English.Holds("exercise", frame.Head.Lemma)
        || (frame.Object is { } goal && WordClasses.English.Holds("exercise", goal));

    private static bool HasNamedConjunct(Token subject)
    {
        if (subject.Upos != UniversalPos.Propn)
        {
            return false;
        }

        foreach (Token child in subject.Children)
        {
            if (child.HasDeprel("conj") && child.Upos == UniversalPos.Propn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two capitalised words joined by a hyphen before the noun, whole or taken apart by the tokeniser.</summary>
    private static bool HasDoubleModifier(Token noun)
    {
        foreach (Token child in noun.Children)
        {
            if (child.Index < noun.Index && (child.HasDeprel("amod") || child.HasDeprel("compound")) && IsDouble(child))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDouble(Token word)
    {
        int hyphen = word.Form.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && hyphen + 1 < word.Form.Length)
        {
            return char.IsUpper(word.Form[0]) && char.IsUpper(word.Form[hyphen + 1]);
        }

        return word.Index >= 2
            && word.Sentence.FormOf(word.Index - 1) is "-" or "–"
            && char.IsUpper(word.Form[0])
            && char.IsUpper(word.Sentence.FormOf(word.Index - 2)[0]);
    }
}
