using System.Text;
using Hearsay.Language.Conllu;

namespace Hearsay.Training.Scoring;

/// <summary>The raw text of a treebank.</summary>
internal static class GoldText
{
    /// <summary>
    /// Joins the sentences by one space unless the last token says <c>SpaceAfter=No</c>; <c># newpar</c> and
    /// <c># newdoc</c> start a paragraph after a blank line.
    /// </summary>
    public static string Of(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        for (int i = 0; i < sentences.Count; i++)
        {
            if (i > 0)
            {
                text.Append((sentences[i].StartsParagraph, sentences[i - 1].IsGluedToNext) switch
                {
                    (true, _) => "\n\n",
                    (false, true) => "",
                    _ => " ",
                });
            }

            text.Append(sentences[i].Sentence.Text);
        }

        return text.Append('\n').ToString();
    }
}
