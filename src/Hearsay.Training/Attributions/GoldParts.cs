using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Attributions;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Attributions;

/// <summary>Brings the spans of a gold attribution onto the words of a sentence.</summary>
internal static class GoldParts
{
    /// <summary>What each word is in the attribution.</summary>
    public static Part[] Of(Tree tree, AttributionSpans attribution)
    {
        var parts = new Part[tree.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            TextSpan span = tree.Sentence.SpanOf(i);
            parts[i] = attribution.Cue.Any(span.Overlaps) ? Part.Cue
                : attribution.Source.Any(span.Overlaps) ? Part.Source
                : attribution.Content.Any(span.Overlaps) ? Part.Content
                : Part.None;
        }

        return parts;
    }

    /// <summary>The word of the cue that heads the others: a verb, noun or adjective before other words; -1 if there is none.</summary>
    public static int HeadOf(Tree tree, Part[] parts)
    {
        int found = -1;
        int best = int.MaxValue;
        for (int i = 0; i < parts.Length; i++)
        {
            int head = tree.Sentence.HeadOf(i);
            if (parts[i] != Part.Cue || !CueFeatures.IsCandidate(tree, i) || (head >= 0 && parts[head] == Part.Cue && CueFeatures.IsCandidate(tree, head)))
            {
                continue;
            }

            int cost = (DepthOf(tree, i) * 4) + (tree.Sentence.UposOf(i) is UniversalPos.Verb ? 0
                : tree.Sentence.UposOf(i) is UniversalPos.Noun or UniversalPos.Adj ? 1 : 40);
            if (cost < best)
            {
                best = cost;
                found = i;
            }
        }

        return found;
    }

    private static int DepthOf(Tree tree, int word)
    {
        int depth = 0;
        for (; tree.Sentence.HeadOf(word) >= 0 && depth < tree.Count; word = tree.Sentence.HeadOf(word))
        {
            depth++;
        }

        return depth;
    }
}
