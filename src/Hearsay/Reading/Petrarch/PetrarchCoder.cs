using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge.Petrarch;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Petrarch;

/// <summary>
/// Codes events with PETRARCH's dictionaries on Hearsay's trees: from the first verb on, each verb that the dictionary knows
/// and that has a source and a target makes an event, and what stands in its phrase makes none of its own; so the speaker is
/// the source of what is said.
/// </summary>
/// <param name="dictionaries">The dictionaries.</param>
/// <param name="needsTarget">Whether events without a known target are left out, as PETRARCH does by default.</param>
internal sealed class PetrarchCoder(PetrarchDictionaries dictionaries, bool needsTarget = true)
{
    /// <summary>The events of a text that was published on <paramref name="day"/>.</summary>
    public IReadOnlyList<CodedEvent> Code(ParsedText text, DateOnly? day)
    {
        var events = new List<CodedEvent>();
        foreach (Sentence sentence in text.Sentences)
        {
            var words = new SentenceWords(sentence);
            string? discard = DiscardIn(words);
            if (discard == "+")
            {
                return [];
            }

            if (discard is null)
            {
                var tree = new Tree(sentence);
                IReadOnlyList<NounPhrase> phrases = NounPhraseFinder.Find(dictionaries, day, words, tree);
                foreach (CodedEvent found in new SentenceCoder(dictionaries, words, tree, phrases, needsTarget).Code())
                {
                    if (!events.Contains(found))
                    {
                        events.Add(found);
                    }
                }
            }
        }

        return events;
    }

    private string? DiscardIn(SentenceWords words)
    {
        string? worst = null;
        for (int i = 0; i < words.Count; i++)
        {
            if (dictionaries.FindDiscard(words.Words, i) is { } found)
            {
                worst = found == "+" || worst is null ? found : worst;
            }
        }

        return worst;
    }
}
