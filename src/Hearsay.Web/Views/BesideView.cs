using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Store;
using Hearsay.Store.Finding;

namespace Hearsay.Web.Views;

/// <summary>Two documents beside each other, with what each has that the other has not marked.</summary>
public sealed record BesideView
{
    /// <summary>How many words of a text are compared at most; what is behind is shown unmarked.</summary>
    private const int MostWords = 5000;

    /// <summary>One document.</summary>
    public required Document First { get; init; }

    /// <summary>The other.</summary>
    public required Document Second { get; init; }

    /// <summary>The text of the one.</summary>
    public required IReadOnlyList<Segment> FirstText { get; init; }

    /// <summary>The text of the other.</summary>
    public required IReadOnlyList<Segment> SecondText { get; init; }

    /// <summary>What is said of the two; null if they share little.</summary>
    public KeptCopy? Copy { get; init; }

    /// <summary>Looks; null if one is missing.</summary>
    public static BesideView? Of(Library library, string first, string second)
    {
        Finder finder = library.Find();
        if (finder.Text(first) is not { } one || finder.Text(second) is not { } other)
        {
            return null;
        }

        (List<TextMark> ofOne, List<TextMark> ofOther) = Differences(one.Text, other.Text);
        return new BesideView
        {
            First = one,
            Second = other,
            FirstText = MarkedText.Cut(one.Text, new TextSpan(0, one.Text.Length), ofOne),
            SecondText = MarkedText.Cut(other.Text, new TextSpan(0, other.Text.Length), ofOther),
            Copy = finder.CopiesOf(first).FirstOrDefault(c => c.First == second || c.Second == second),
        };
    }

    /// <summary>What stands in one only, by the longest common subsequence of their words.</summary>
    private static (List<TextMark> First, List<TextMark> Second) Differences(string first, string second)
    {
        List<TextSpan> a = WordsOf(first);
        List<TextSpan> b = WordsOf(second);
        (bool[] inA, bool[] inB) = WordDifference.Common(
            [.. a.Select(s => s.Of(first).ToLowerInvariant())], [.. b.Select(s => s.Of(second).ToLowerInvariant())]);
        return (Runs(a, inA), Runs(b, inB));
    }

    private static List<TextSpan> WordsOf(string text)
    {
        var words = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i <= text.Length && words.Count < MostWords; i++)
        {
            bool isWord = i < text.Length && !char.IsWhiteSpace(text[i]);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(new TextSpan(start, i));
                start = -1;
            }
        }

        return words;
    }

    private static List<TextMark> Runs(List<TextSpan> words, bool[] isCommon)
    {
        var marks = new List<TextMark>();
        for (int i = 0; i < words.Count; i++)
        {
            if (isCommon[i])
            {
                continue;
            }

            int start = i;
            while (i + 1 < words.Count && !isCommon[i + 1])
            {
                i++;
            }

            marks.Add(new TextMark(new TextSpan(words[start].Start, words[i].End), "only"));
        }

        return marks;
    }
}
