using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Events;

namespace Hearsay.Reading;

/// <summary>The PLOVER contexts of each sentence, which are those of its paragraph.</summary>
internal sealed class ParagraphContexts
{
    private readonly IReadOnlyList<string>[] bySentence;

    public ParagraphContexts(Document document, ParsedText text)
    {
        bySentence = new IReadOnlyList<string>[text.Sentences.Count];
        IReadOnlyList<TextSpan> paragraphs = Paragraphs.Of(document);
        int paragraph = 0;
        for (int i = 0; i < bySentence.Length;)
        {
            while (paragraph < paragraphs.Count - 1 && text.Sentences[i].Span.Start >= paragraphs[paragraph].End)
            {
                paragraph++;
            }

            int end = paragraph < paragraphs.Count ? paragraphs[paragraph].End : int.MaxValue;
            int next = i + 1;
            while (next < bySentence.Length && text.Sentences[next].Span.Start < end)
            {
                next++;
            }

            IReadOnlyList<string> contexts = ContextFinder.Find(text.Sentences.Skip(i).Take(next - i));
            bySentence.AsSpan(i, next - i).Fill(contexts);
            i = next;
        }
    }

    /// <summary>The contexts of a sentence.</summary>
    public IReadOnlyList<string> Of(int sentence) => bySentence[sentence];
}
