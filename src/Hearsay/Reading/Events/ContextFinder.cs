using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>Finds what a paragraph is about, in PLOVER's contexts.</summary>
internal static class ContextFinder
{
    /// <summary>What the weights of its words must come to for a context to hold.</summary>
    private const int Threshold = 2;

    /// <summary>The contexts of a paragraph, in ordinal order.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<Sentence> paragraph)
    {
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<ContextCue>(ReferenceEqualityComparer.Instance);
        foreach (Sentence sentence in paragraph)
        {
            foreach (LemmaMatch<ContextCue> match in Contexts.Cues.FindAll(sentence))
            {
                if (seen.Add(match.Value))
                {
                    Add(weights, match.Value);
                }
            }
        }

        return [.. weights.Where(pair => pair.Value >= Threshold).Select(pair => pair.Key)];
    }

    private static void Add(SortedDictionary<string, int> weights, ContextCue cue)
    {
        foreach ((string context, int weight) in cue.Contexts)
        {
            weights[context] = weights.GetValueOrDefault(context) + weight;
        }
    }
}
