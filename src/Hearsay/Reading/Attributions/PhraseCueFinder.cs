using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds cues of several words after which the source follows (<em>according to</em>) and adverbs (<em>reportedly</em>).</summary>
internal sealed class PhraseCueFinder
{
    private readonly Dictionary<string, List<(string[] Words, Cue Cue)>> byFirst = new(StringComparer.Ordinal);

    public PhraseCueFinder(CueLexicon lexicon)
    {
        foreach (Cue cue in lexicon.All(WordClass.Phrase).Concat(lexicon.All(WordClass.Adverb)))
        {
            string[] words = cue.Word.Split(' ');
            if (!byFirst.TryGetValue(words[0], out List<(string[], Cue)>? list))
            {
                byFirst.Add(words[0], list = []);
            }

            list.Add((words, cue));
        }
    }

    /// <summary>The drafts of all such cues in a sentence.</summary>
    public IEnumerable<Draft> Find(Tree tree, SourceFinder sources, int number)
    {
        for (int i = 0; i < tree.Count; i++)
        {
            if (!byFirst.TryGetValue(tree.Sentence.FormOf(i).ToLowerInvariant(), out List<(string[] Words, Cue Cue)>? candidates))
            {
                continue;
            }

            foreach ((string[] words, Cue cue) in candidates)
            {
                if (Matches(tree, i, words) && Make(tree, sources, i, words.Length, cue, number) is { } draft)
                {
                    yield return draft;
                    break;
                }
            }
        }
    }

    private static bool Matches(Tree tree, int start, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (start + i >= tree.Count || !tree.Sentence.FormOf(start + i).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static Draft? Make(Tree tree, SourceFinder sources, int start, int length, Cue cue, int number)
    {
        int after = start + length;
        int source = cue.Part == WordClass.Phrase ? PhraseHead(tree, after, start) : -1;
        if (cue.Part == WordClass.Phrase && source < 0)
        {
            return null;
        }

        int top = source >= 0 ? source : start;
        int clause = ClauseOver(tree, top, start, after);
        if (clause < 0)
        {
            return null;
        }

        TextSpan cueSpan = tree.Sentence.SpanOf(start).Union(tree.Sentence.SpanOf(after - 1));
        TextSpan sourceSpan = source >= 0 ? Clip(sources.SpanOf(source), tree.Sentence.SpanOf(after).Start) : default;
        TextSpan taken = source >= 0 ? cueSpan.Union(sourceSpan) : cueSpan;
        bool isWhole = source >= 0 && tree.Sentence.FormOf(start) == "according" && IsLast(tree, start, taken);
        var draft = new Draft
        {
            Sentence = number,
            CueHead = tree.Sentence[start],
            Cue = cue,
            CueSpan = cueSpan,
            Source = tree.TokenOrNull(source),
            SourceSpan = source >= 0 ? sourceSpan : null,
            Stance = cue.Stance,
            Attitude = cue.Attitude,
            IsPlain = true,
            IsWhole = isWhole,
            Why = "phrase " + cue.Word,
        };
        if (isWhole)
        {
            int first = TrailingSpeech.BehindDateline(tree);
            AddTrimmed(draft, tree.Sentence.Text, tree.Sentence.SpanOf(first).Start, taken.Start);
            return draft.Content.Count == 0 ? null : draft;
        }

        foreach (TextSpan span in WordRuns.Of(tree, clause))
        {
            AddOutside(draft, span, taken, tree.Sentence.Text);
        }

        return draft.Content.Count == 0 ? null : draft;
    }

    /// <summary><em>The ship sank and ten drowned, according to the navy.</em>: all of the sentence is what the navy says.</summary>
    private static bool IsLast(Tree tree, int start, TextSpan taken)
    {
        Sentence sentence = tree.Sentence;
        int last = sentence.Count - 1;
        while (last > start && sentence.UposOf(last) == UniversalPos.Punct)
        {
            last--;
        }

        bool isBehindComma = start > 2 && sentence.FormOf(start - 1) is "," or "”" or "\"";
        if (!isBehindComma || sentence.SpanOf(last).End != taken.End)
        {
            return false;
        }

        for (int i = 0; i < start; i++)
        {
            if (sentence.FormOf(i) is ";" or ":")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Content before and after the phrase itself.</summary>
    private static void AddOutside(Draft draft, TextSpan span, TextSpan taken, string text)
    {
        if (!span.Overlaps(taken))
        {
            draft.Add(span);
            return;
        }

        AddTrimmed(draft, text, span.Start, taken.Start);
        AddTrimmed(draft, text, taken.End, span.End);
    }

    private static void AddTrimmed(Draft draft, string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ':' or '-' or '–' or '—' or ')' or '('))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '-' or '–' or '—' or '(' or ')'))
        {
            end--;
        }

        if (end > start)
        {
            draft.Content.Add(new TextSpan(start, end));
        }
    }

    private static TextSpan Clip(TextSpan span, int start) => span.Start < start ? new TextSpan(Math.Min(start, span.End), span.End) : span;

    private static int PhraseHead(Tree tree, int first, int phrase)
    {
        if (first >= tree.Count)
        {
            return -1;
        }

        int at = first;
        while (tree.Sentence.HeadOf(at) is var head && head >= first
            && tree.Sentence.UposOf(head) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num or UniversalPos.Adj
            && tree.Child(head, "nsubj") < 0 && tree.Child(head, "cop") < 0)
        {
            at = head;
        }

        return tree.Sentence.UposOf(at) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num && at > phrase
            ? at
            : -1;
    }

    private static int ClauseOver(Tree tree, int from, int start, int after)
    {
        int at = from;
        int found = -1;
        for (int steps = 0; tree.Sentence.HeadOf(at) is var head && head >= 0 && steps < tree.Count; steps++)
        {
            at = head;
            if (at >= start && at < after)
            {
                continue;
            }

            found = at;
            if (tree.Sentence.UposOf(at) is UniversalPos.Verb or UniversalPos.Aux || tree.Child(at, "cop") >= 0 || tree.Child(at, "nsubj") >= 0)
            {
                return at;
            }
        }

        return found;
    }
}
