using Hearsay.Knowledge.Petrarch;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Petrarch;

/// <summary>The words of a sentence as dictionaries have them: upper-case, hyphens apart, no punctuation but commas.</summary>
internal sealed class SentenceWords
{
    private readonly List<string> words = [];
    private readonly List<int> tokens = [];
    private readonly int[] starts;

    public SentenceWords(Sentence sentence)
    {
        Sentence = sentence;
        starts = new int[sentence.Count + 1];
        for (int i = 0; i < sentence.Count; i++)
        {
            starts[i] = words.Count;
            string form = sentence.FormOf(i);
            if (sentence.UposOf(i) == UniversalPos.Punct && form != ",")
            {
                continue;
            }

            foreach (string word in DictionaryLine.WordsOf(form))
            {
                words.Add(word);
                tokens.Add(i);
            }
        }

        starts[sentence.Count] = words.Count;
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<string> Words => words;

    public int Count => words.Count;

    /// <summary>The token that the word belongs to.</summary>
    public int TokenOf(int word) => tokens[word];

    /// <summary>The first word of a token; of one without words, the word after it.</summary>
    public int StartOf(int token) => starts[token];

    /// <summary>The word after the last of a token.</summary>
    public int EndOf(int token) => starts[token + 1];
}
