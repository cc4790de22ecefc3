using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Tools;

/// <summary>
/// Finds what a text presents as an instrument of pressure: called a tool or a weapon, exploited, used in order to, by means of.
/// A topic alone is no tool.
/// </summary>
internal static class ToolFinder
{
    /// <summary>The tools of all clauses, by clause, then by place; a clause has each tool once.</summary>
    public static IReadOnlyList<ToolFinding> Find(IReadOnlyList<Clause> clauses)
    {
        var map = new ClauseMap(clauses);
        var found = new List<ToolFinding>();
        Sentence? last = null;
        foreach (Clause clause in clauses)
        {
            Sentence sentence = clause.Head.Sentence;
            if (ReferenceEquals(sentence, last))
            {
                continue;
            }

            last = sentence;
            foreach (LemmaMatch<string> match in Knowledge.Tools.Phrases.FindAll(sentence))
            {
                Token head = HeadOf(sentence, match);
                if (ToolPresentation.FindCue(head) is { } cue && map.FindAround(head) is { } holder)
                {
                    var span = new TextSpan(sentence.SpanOf(match.Start).Start, sentence.SpanOf(match.End - 1).End);
                    found.Add(new ToolFinding(holder.Index, match.Value, span, $"tool: {cue}"));
                }
            }
        }

        return [.. found
            .OrderBy(f => f.Clause)
            .ThenBy(f => f.Span)
            .DistinctBy(f => (f.Clause, f.Name))];
    }

    /// <summary>The token of the phrase that stands highest in the tree.</summary>
    private static Token HeadOf(Sentence sentence, LemmaMatch<string> match)
    {
        for (int i = match.Start; i < match.End; i++)
        {
            int head = sentence.HeadOf(i);
            if (head < match.Start || head >= match.End)
            {
                return sentence[i];
            }
        }

        return sentence[match.End - 1];
    }
}
