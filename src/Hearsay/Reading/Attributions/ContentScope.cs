using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Takes from what is ascribed to somebody what the sentence says beside it.</summary>
internal static class ContentScope
{
    /// <summary>
    /// Marks as no part of the content: a sentence joined to a thing or an infinitive (<em>wanted war, and others wanted peace</em>), what
    /// follows a semicolon after reported words, and a comparison of the author's (<em>says so, as though it were new</em>).
    /// </summary>
    public static void Narrow(Tree tree, int cue, Part[] parts, int[] quotes)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] == Part.Content && quotes[i] == 0 && (IsJoinedSentence(tree, cue, i, parts) || IsComparison(tree, i)))
            {
                Clear(tree, parts, i);
            }
        }

        CutAtSemicolon(tree, cue, parts, quotes);
    }

    /// <summary><em>Testified last year that</em>: what stands between the cue and the clause is no part of the content.</summary>
    public static void StartAt(Tree tree, int cue, TextSpan content, Part[] parts)
    {
        for (int i = cue; i < parts.Length && tree.Sentence.SpanOf(i).Start < content.Start; i++)
        {
            parts[i] = parts[i] == Part.Content ? Part.None : parts[i];
        }
    }

    private static bool IsJoinedSentence(Tree tree, int cue, int word, Part[] parts)
    {
        int first = tree.Sentence.HeadOf(word);
        if (first == cue && word > cue && tree.Is(word, "conj"))
        {
            return tree.Child(word, "nsubj") >= 0 && tree.Child(word, "cc") >= 0 && tree.Child(word, "mark") < 0 && tree.Child(cue, "nsubj") >= 0
                && tree.Child(cue, "obj") >= 0;
        }

        return first >= 0 && tree.Is(word, "conj") && parts[first] == Part.Content
            && tree.IsFinite(word) && tree.Child(word, "nsubj") >= 0 && tree.Child(word, "cc") >= 0 && tree.Child(word, "mark") < 0
            && tree.Sentence.UposOf(first) is UniversalPos.Verb or UniversalPos.Noun or UniversalPos.Propn
            && !tree.IsFinite(first) && tree.Child(first, "nsubj") < 0 && tree.Child(first, "cop") < 0;
    }

    /// <summary><em>…, as if the wind had stopped</em>.</summary>
    private static bool IsComparison(Tree tree, int word)
    {
        if (!tree.Is(word, "advcl"))
        {
            return false;
        }

        int first = word;
        while (first > 0 && tree.IsWithin(first - 1, word))
        {
            first--;
        }

        first += tree.Sentence.FormOf(first) == "," ? 1 : 0;
        return first > 0 && first + 1 < tree.Count && tree.Sentence.FormOf(first) == "as" && tree.Sentence.FormOf(first + 1) is "if" or "though"
            && tree.Sentence.FormOf(first - 1) == ",";
    }

    private static void Clear(Tree tree, Part[] parts, int top)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] == Part.Content && tree.IsWithin(i, top))
            {
                parts[i] = Part.None;
            }
        }
    }

    private static void CutAtSemicolon(Tree tree, int cue, Part[] parts, int[] quotes)
    {
        for (int i = cue + 1; i + 1 < parts.Length; i++)
        {
            if (tree.Sentence.FormOf(i) == ";" && quotes[i] == 0 && parts[i + 1] == Part.Content && !IsThat(tree.Sentence, i + 1))
            {
                parts.AsSpan(i).Replace(Part.Content, Part.None);
                return;
            }
        }
    }

    private static bool IsThat(Sentence sentence, int word) =>
        sentence.FormOf(word) == "that" || (word + 1 < sentence.Count && sentence.FormOf(word + 1) == "that");
}
