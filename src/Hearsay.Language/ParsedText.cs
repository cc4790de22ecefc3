using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>A text with its sentences.</summary>
/// <param name="Text">The text that was read; every span points into it.</param>
/// <param name="Sentences">The sentences in order.</param>
public sealed record ParsedText(string Text, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The index of the sentence that covers <paramref name="position"/>, or -1 if it lies between sentences.</summary>
    public int SentenceAt(int position)
    {
        int low = 0;
        int high = Sentences.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = Sentences[middle].Span;
            if (position < span.Start)
            {
                high = middle - 1;
            }
            else if (position >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
