using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Loading;

/// <summary>Finds verdicts on a whole people: <em>the Ruritanians are so unpredictable</em>.</summary>
internal static class Generalisations
{
    /// <summary>From the people's name to the verdict.</summary>
    public static IEnumerable<LoadedWords> Find(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            Token people = sentence[i];
            if (people.HasDeprel("nsubj") && FindAlways(people.Head) is { } always && always.Index > people.Index
                && (NamesPeople(people) || IsNameOfPeople(people)))
            {
                yield return new LoadedWords(
                    new TextSpan(people.SubtreeSpan.Start, always.Span.End), LoadedKind.Generalisation);
            }
            else if (NamesPeople(people) && people.HasDeprel("nsubj") && IsVerdict(people.Head))
            {
                Token verdict = people.Head;
                int start = Math.Min(people.Index, verdict.Index);
                int end = Math.Max(people.Index, verdict.Index);
                yield return new LoadedWords(
                    new TextSpan(sentence.SpanOf(start).Start, sentence.SpanOf(end).End), LoadedKind.Generalisation);
            }
        }
    }

    /// <summary>A plural proper noun without a number or a description, no part of a longer name.</summary>
    private static bool NamesPeople(Token token)
    {
        if (!(token.Xpos == "NNPS" || (token.Upos is UniversalPos.Propn or UniversalPos.Noun && token.HasFeature("Number", "Plur")))
            || !char.IsUpper(token.Form[0]) || !(token.Form.EndsWith('s') || token.Form.EndsWith("ese", StringComparison.Ordinal)))
        {
            return false;
        }

        if (token.Index == 0 && token.Upos == UniversalPos.Noun)
        {
            return false;
        }

        foreach (Token child in token.Children)
        {
            if (child.HasDeprel("compound") || child.HasDeprel("flat") || child.HasDeprel("nummod") || child.HasDeprel("amod")
                || child.HasDeprel("nmod") || child.HasDeprel("acl"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNameOfPeople(Token people)
    {
        string words = people.SubtreeSpan.Of(people.Sentence.Text);
        return Peoples.Contains(words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words);
    }

    /// <summary>The word that says it of all times: <em>have always wanted</em>, <em>will never pay</em>; not of one past deed.</summary>
    private static Token? FindAlways(Token verb)
    {
        if (verb.Upos != UniversalPos.Verb || (verb.Xpos == "VBD" && verb.FindChild("aux") is null))
        {
            return null;
        }

        foreach (Token child in verb.Children)
        {
            if (child.HasDeprel("advmod") && child.Lemma is "always" or "never" && child.Index < verb.Index)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>An adjective or noun said of them in the present, or what they can and cannot be.</summary>
    private static bool IsVerdict(Token head)
    {
        if (head.Upos is not (UniversalPos.Adj or UniversalPos.Noun))
        {
            return false;
        }

        bool isAdjective = head.Upos == UniversalPos.Adj;
        foreach (Token child in head.Children)
        {
            if (child.HasDeprel("cop"))
            {
                bool isPresent = child.Form.ToLowerInvariant() is "are" or "'re" or "’re";
                return isPresent && (isAdjective || head.FindChild("det") is null);
            }
        }

        return false;
    }
}
