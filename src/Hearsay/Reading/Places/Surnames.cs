using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Places;

/// <summary>The last words of the persons' names that a document gives in full: <em>Jackson</em> after <em>Ann Jackson</em>.</summary>
internal sealed class Surnames
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public Surnames(ParsedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Name name in sentence.Names)
            {
                if (name.Type == NameType.Person && name.End - name.Start > 1)
                {
                    words.Add(sentence.FormOf(name.End - 1));
                }
            }
        }
    }

    /// <summary>Whether a person of the document is called that.</summary>
    public bool Has(string word) => words.Contains(word);
}
