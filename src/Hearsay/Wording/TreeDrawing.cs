using Hearsay.Language.Syntax;

namespace Hearsay.Wording;

/// <summary>
/// Draws the tree of a sentence, a word a line in the order of the text: what depends on a word is joined to it by a line on
/// its right.
/// </summary>
public sealed class TreeDrawing
{
    private const int Step = 3;

    private readonly Sentence sentence;
    private readonly int[] depths;
    private readonly (int First, int Last)[] reach;

    /// <summary>Measures the tree of a sentence.</summary>
    public TreeDrawing(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        this.sentence = sentence;
        depths = [.. sentence.Tokens.Select(DepthOf)];
        reach = [.. Enumerable.Range(0, sentence.Count).Select(i => (i, i))];
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.HeadOf(i) is >= 0 and int head)
            {
                reach[head] = (Math.Min(reach[head].First, i), Math.Max(reach[head].Last, i));
            }
        }
    }

    /// <summary>The lines before the word: <c>│  ├─ </c>.</summary>
    public string BranchOf(int row)
    {
        char[] line = [.. Enumerable.Repeat(' ', depths[row] * Step)];
        for (int head = 0; head < sentence.Count; head++)
        {
            int column = depths[head] * Step;
            (int first, int last) = reach[head];
            bool passes = column < line.Length && head != row && row >= first && row <= last;
            if (passes && sentence.HeadOf(row) != head)
            {
                line[column] = row > first && row < last ? '│' : line[column];
            }
        }

        if (sentence.HeadOf(row) is >= 0 and int own)
        {
            int column = depths[own] * Step;
            line[column] = row == reach[own].First ? '┌' : row == reach[own].Last ? '└' : '├';
            line[column + 1] = '─';
        }

        return new string(line);
    }

    private int DepthOf(Token token)
    {
        int depth = 0;
        for (Token at = token; !at.IsRoot && depth < sentence.Count; at = at.Head)
        {
            depth++;
        }

        return depth;
    }
}
