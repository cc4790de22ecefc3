using System.Text;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Tokens;

/// <summary>The sentences of a treebank's paragraph, put together as running text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">The words of all sentences.</param>
/// <param name="Joined">Whether each word and the one before are parts of one multiword token.</param>
/// <param name="Ends">The indices of the words that end a sentence.</param>
internal sealed record Paragraph(string Text, TextSpan[] Words, bool[] Joined, IReadOnlySet<int> Ends)
{
    /// <summary>The paragraphs of a treebank in order.</summary>
    public static IEnumerable<Paragraph> In(IEnumerable<ConlluSentence> treebank)
    {
        var sentences = new List<ConlluSentence>();
        foreach (ConlluSentence sentence in treebank)
        {
            if (sentence.StartsParagraph && sentences.Count > 0)
            {
                yield return Build(sentences);
                sentences.Clear();
            }

            sentences.Add(sentence);
        }

        if (sentences.Count > 0)
        {
            yield return Build(sentences);
        }
    }

    private static Paragraph Build(List<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new List<TextSpan>();
        var joined = new List<bool>();
        var ends = new HashSet<int>();
        foreach (ConlluSentence item in sentences)
        {
            for (int i = 0; i < item.Sentence.Count; i++)
            {
                words.Add(item.Sentence.SpanOf(i).Shift(text.Length));
                joined.Add(item.Sentence.IsJoinedToPrevious(i));
            }

            ends.Add(words.Count - 1);
            text.Append(item.Sentence.Text);
            if (!item.IsGluedToNext)
            {
                text.Append(' ');
            }
        }

        return new Paragraph(text.ToString(), [.. words], [.. joined], ends);
    }
}
