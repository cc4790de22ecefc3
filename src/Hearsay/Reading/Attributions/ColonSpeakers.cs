using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Finds speakers named before a colon in a headline: <em>Kyiv: nine killed in strike</em>.
/// </summary>
internal sealed class ColonSpeakers
{
    private const int LongestName = 7;

    /// <summary>How many paragraphs at the start may be headlines.</summary>
    private const int Headlines = 2;

    private readonly Document document;
    private readonly Forest forest;
    private readonly IReadOnlyList<TextSpan> paragraphs;

    public ColonSpeakers(Document document, Forest forest, IReadOnlyList<TextSpan> paragraphs)
    {
        this.document = document;
        this.forest = forest;
        this.paragraphs = paragraphs;
    }

    public IEnumerable<Draft> Find(IReadOnlyList<Quote> quotes)
    {
        for (int p = 0; p < Math.Min(paragraphs.Count, Headlines); p++)
        {
            int number = forest.Text.SentenceAt(paragraphs[p].Start);
            if (number >= 0 && !IsBanner(paragraphs[p]) && Make(number) is { } draft
                && !quotes.Any(q => q.Span.Contains(draft.CueSpan!.Value)))
            {
                yield return draft;
            }
        }
    }

    /// <summary><em>Breaking: three held after blast</em>: nobody of that name speaks.</summary>
    private bool IsBanner(TextSpan paragraph) =>
        LabelReader.Read(document.Text, paragraph) is { } label && LabelReader.Means(document.Text, label.Name) == TurnLabel.Nobody;

    private Draft? Make(int number)
    {
        Tree tree = forest[number];
        int colon = ColonAfterName(tree);
        if (colon < 0)
        {
            return null;
        }

        int head = HeadOfName(tree, colon);
        int end = tree.Sentence.Span.End;
        int start = tree.Sentence.SpanOf(colon + 1).Start;
        if (end <= start)
        {
            return null;
        }

        var draft = new Draft
        {
            Sentence = number,
            CueHead = tree.Sentence[colon],
            CueSpan = tree.Sentence.SpanOf(colon),
            Source = tree.Sentence[head],
            SourceSpan = tree.Sentence.SpanOf(0).Union(tree.Sentence.SpanOf(colon - 1)),
            Why = "name before a colon",
        };
        draft.Add(new TextSpan(start, end));
        return draft;
    }

    private static int ColonAfterName(Tree tree)
    {
        bool hasName = false;
        for (int i = 0; i < tree.Count - 2 && i <= LongestName; i++)
        {
            if (tree.Sentence.FormOf(i) == ":")
            {
                return hasName && i > 0 ? i : -1;
            }

            UniversalPos pos = tree.Sentence.UposOf(i);
            hasName |= pos == UniversalPos.Propn || (pos == UniversalPos.Noun && i == 0);
            if (pos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Num or UniversalPos.Sconj)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int HeadOfName(Tree tree, int end)
    {
        for (int i = 0; i < end; i++)
        {
            int head = tree.Sentence.HeadOf(i);
            if (head < 0 || head >= end)
            {
                if (tree.Sentence.UposOf(i) is UniversalPos.Propn or UniversalPos.Noun)
                {
                    return i;
                }
            }
        }

        return end - 1;
    }
}
