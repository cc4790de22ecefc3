using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Scores attributions: sources, cues and contents by token (in the source of any attribution, or in none), and whole
/// attributions, which are right when each of the three parts overlaps the gold part with an intersection over union of
/// half or more, counted in tokens. An empty part agrees with an empty part only. Each attribution is matched once.
/// </summary>
internal static class AttributionScorer
{
    private static readonly string[] Figures = ["source.f1", "cue.f1", "content.f1", "whole.f1"];

    private static readonly Func<AttributionSpans, IReadOnlyList<TextSpan>>[] Roles = [a => a.Source, a => a.Cue, a => a.Content];

    /// <summary>Scores the system's attributions of each gold text; the texts are the units of resampling.</summary>
    public static Figure[] Score(IReadOnlyList<AttributedText> gold, IReadOnlyList<IReadOnlyList<AttributionSpans>> system)
    {
        Tally[] tallies = [.. Figures.Select(_ => new Tally(gold.Count))];
        for (int unit = 0; unit < gold.Count; unit++)
        {
            TextSpan[] tokens = TokensOf(gold[unit].Text);
            for (int role = 0; role < Roles.Length; role++)
            {
                CountTokens(tallies[role], unit, tokens, gold[unit].Attributions.Select(Roles[role]), system[unit].Select(Roles[role]));
            }

            CountWhole(tallies[^1], unit, tokens, gold[unit].Attributions, system[unit]);
        }

        return Bootstrap.Measure(gold.Count, Figures, (weights, values) =>
        {
            for (int f = 0; f < tallies.Length; f++)
            {
                values[f] = tallies[f].F1(weights);
            }
        });
    }

    /// <summary>The tokens of a text: runs of letters or digits, and every other character that is not white space.</summary>
    public static TextSpan[] TokensOf(string text)
    {
        var tokens = new List<TextSpan>();
        for (int start = 0; start < text.Length;)
        {
            int end = start + LengthAt(text, start);
            while (char.IsLetterOrDigit(text, start) && end < text.Length && char.IsLetterOrDigit(text, end))
            {
                end += LengthAt(text, end);
            }

            if (!char.IsWhiteSpace(text[start]))
            {
                tokens.Add(new TextSpan(start, end));
            }

            start = end;
        }

        return [.. tokens];
    }

    /// <summary>The code units of the character at <paramref name="index"/>.</summary>
    private static int LengthAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static void CountTokens(
        Tally tally,
        int unit,
        TextSpan[] tokens,
        IEnumerable<IReadOnlyList<TextSpan>> gold,
        IEnumerable<IReadOnlyList<TextSpan>> system)
    {
        HashSet<int> inGold = Covered(tokens, gold.SelectMany(spans => spans));
        HashSet<int> inSystem = Covered(tokens, system.SelectMany(spans => spans));
        for (int i = 0; i < tokens.Length; i++)
        {
            Count(tally, unit, inGold.Contains(i), inSystem.Contains(i));
        }
    }

    private static void Count(Tally tally, int unit, bool isGold, bool isSystem)
    {
        if (isGold)
        {
            tally.AddGold(unit);
        }

        if (isSystem)
        {
            tally.AddSystem(unit);
        }

        if (isGold && isSystem)
        {
            tally.AddCorrect(unit);
        }
    }

    private static void CountWhole(
        Tally tally,
        int unit,
        TextSpan[] tokens,
        IReadOnlyList<AttributionSpans> gold,
        IReadOnlyList<AttributionSpans> system)
    {
        HashSet<int>[][] goldParts = [.. gold.Select(a => Parts(tokens, a))];
        HashSet<int>[][] systemParts = [.. system.Select(a => Parts(tokens, a))];
        int[] matches = Matching.Largest(system.Count, gold.Count, (s, g) => Agree(goldParts[g], systemParts[s]));
        foreach (HashSet<int>[] _ in goldParts)
        {
            tally.AddGold(unit);
        }

        for (int s = 0; s < system.Count; s++)
        {
            tally.AddSystem(unit);
            if (matches[s] >= 0)
            {
                tally.AddCorrect(unit);
            }
        }
    }

    private static HashSet<int>[] Parts(TextSpan[] tokens, AttributionSpans attribution) =>
        [.. Roles.Select(role => Covered(tokens, role(attribution)))];

    private static bool Agree(HashSet<int>[] gold, HashSet<int>[] system)
    {
        for (int role = 0; role < gold.Length; role++)
        {
            int both = gold[role].Count(system[role].Contains);
            int either = gold[role].Count + system[role].Count - both;
            if (2 * both < either)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The tokens that share a character with a span.</summary>
    private static HashSet<int> Covered(TextSpan[] tokens, IEnumerable<TextSpan> spans)
    {
        var covered = new HashSet<int>();
        foreach (TextSpan span in spans)
        {
            int at = Array.BinarySearch(tokens, new TextSpan(span.Start, span.Start));
            for (int i = Math.Max(0, (at < 0 ? ~at : at) - 1); i < tokens.Length && tokens[i].Start < span.End; i++)
            {
                if (tokens[i].Overlaps(span))
                {
                    covered.Add(i);
                }
            }
        }

        return covered;
    }
}
