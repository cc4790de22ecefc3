using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Tells what each word of a sentence is to a cue, walking the tree from the cue outwards.</summary>
internal static class PartLabeller
{
    /// <summary>What each word is.</summary>
    /// <param name="model">Decides.</param>
    /// <param name="features">Is used on the way.</param>
    /// <param name="s">The sentence.</param>
    /// <param name="cue">The word that heads the cue.</param>
    /// <param name="rule">What the rules make of the cue, or null.</param>
    public static Part[] Label(AttributionModel model, Features features, SentenceColumns s, int cue, Draft? rule)
    {
        var walk = new PartFeatures(s, cue);
        Part[] ruled = RuledParts(s.Tree, rule);
        var parts = new Part[s.Count];
        parts[cue] = Part.Cue;
        for (int n = 1; n < walk.Reached; n++)
        {
            int word = walk.Order[n];
            walk.Fill(features, word, parts[walk.Previous[word]], ruled[word]);
            parts[word] = model.BestPart(features.Hashes);
        }

        return parts;
    }

    /// <summary>What the rules take each word for.</summary>
    public static Part[] RuledParts(Tree tree, Draft? rule)
    {
        var parts = new Part[tree.Count];
        if (rule is null)
        {
            return parts;
        }

        foreach (TextSpan span in rule.Content)
        {
            Mark(tree, parts, span, Part.Content);
        }

        Mark(tree, parts, rule.SourceSpan, Part.Source);
        Mark(tree, parts, rule.CueSpan, Part.Cue);
        return parts;
    }

    private static void Mark(Tree tree, Part[] parts, TextSpan? span, Part part)
    {
        for (int i = 0; span is { } given && i < parts.Length; i++)
        {
            if (given.Contains(tree.Sentence.SpanOf(i)))
            {
                parts[i] = part;
            }
        }
    }
}
