using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Swaps;

/// <summary>Finds the words of a text that name states, by the lexicon of actors.</summary>
internal static class StateWordFinder
{
    /// <summary>The words in order; they never overlap.</summary>
    public static List<StateWord> Find(ParsedText text, string? published)
    {
        string folded = Folding.Fold(text.Text);
        var found = new List<StateWord>();
        int done = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                TextSpan span = sentence.SpanOf(i);
                for (int at = Math.Max(done, span.Start); at < span.End; at++)
                {
                    if (IsStart(folded, at) && ActorLexicon.English.Names.FindAt(folded, at, sentence.Span.End) is { } match)
                    {
                        done = match.End;
                        if (Choose(match.Values, published) is { } term)
                        {
                            found.Add(new StateWord(new TextSpan(at, match.End), term, term.CountryCode, UseOf(sentence, i, match.End, term)));
                        }

                        at = done - 1;
                    }
                }
            }
        }

        return found;
    }

    private static bool IsStart(string text, int at) =>
        char.IsUpper(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    // States that live on before those that are gone; a name that may also be something else is left alone.
    private static ActorTerm? Choose(IReadOnlyList<ActorTerm> terms, string? published)
    {
        ActorTerm? person = null;
        foreach (ActorTerm term in terms)
        {
            bool isPerson = term.Kind is ActorTermKind.Person or ActorTermKind.Surname;
            if (!isPerson && term.Kind != ActorTermKind.Region && NamedState.Find(term.CountryCode) is not null)
            {
                return term.Kind is ActorTermKind.Country or ActorTermKind.Adjective or ActorTermKind.People or ActorTermKind.Capital ? term : null;
            }

            bool isRare = term.Kind == ActorTermKind.Person || term.ShortForm == ShortForm.Rare;
            if (isPerson && isRare && (person is null || (published is not null && PartialDate.IsWithin(published, term.From, term.Until))))
            {
                person = term;
            }
        }

        return person;
    }

    private static StateWordUse UseOf(Sentence sentence, int first, int end, ActorTerm term)
    {
        int last = first;
        while (last + 1 < sentence.Count && sentence.SpanOf(last + 1).Start < end)
        {
            last++;
        }

        Token token = sentence[last];
        if (term.Kind == ActorTermKind.Adjective)
        {
            bool isPerson = token.Upos is UniversalPos.Noun or UniversalPos.Propn && !token.HasDeprel("compound") && !token.HasDeprel("amod")
                && last > 0 && sentence.UposOf(last - 1) is UniversalPos.Det or UniversalPos.Num
                && (last + 1 == sentence.Count || sentence.UposOf(last + 1) is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj));
            return isPerson ? StateWordUse.Person : StateWordUse.Modifier;
        }

        bool isModifier = token.HasDeprel("compound") || token.HasDeprel("amod")
            || (last + 1 < sentence.Count && sentence.SpanOf(last).End < sentence.Text.Length && sentence.HeadOf(last) > last
                && token.HasDeprel("nmod") && token.FindChild("case") is null);
        return isModifier ? StateWordUse.Modifier : StateWordUse.Name;
    }
}
