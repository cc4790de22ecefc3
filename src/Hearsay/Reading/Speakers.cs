using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Takes <em>I</em> and <em>we</em> within somebody's words for who speaks them, or for whom he speaks.</summary>
internal static class Speakers
{
    /// <summary>
    /// The heads with each pronoun of the first person as whoever speaks the words that it stands in, by the nearest link of the chain.
    /// </summary>
    public static IEnumerable<Token> Resolve(IEnumerable<Token> heads, IReadOnlyList<Attribution> chain)
    {
        foreach (Token head in heads)
        {
            if (IsFirstPerson(head) && FindWords(head, chain) is { SourceHead: { } speaker })
            {
                yield return speaker;
                foreach (Token other in speaker.Children.Where(c => c.HasDeprel("conj") && c.Upos is UniversalPos.Propn or UniversalPos.Noun))
                {
                    yield return other;
                }
            }
            else
            {
                yield return head;
            }
        }
    }

    private static bool IsFirstPerson(Token token) => token.Upos == UniversalPos.Pron && token.Form is "I" or "i" or "we" or "We" or "me" or "us";

    private static Attribution? FindWords(Token pronoun, IReadOnlyList<Attribution> chain)
    {
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            if (chain[i] is { Speech: not Speech.Indirect } words && words.Content.Any(c => c.Contains(pronoun.Span)))
            {
                return words;
            }
        }

        return null;
    }
}
