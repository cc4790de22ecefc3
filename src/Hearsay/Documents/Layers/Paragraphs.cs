using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>The paragraphs of a document's body.</summary>
internal static class Paragraphs
{
    private const string SentenceEnds = ".!?…:\"”»“’')]";

    /// <summary>
    /// The paragraphs in order, without the white space around them. A blank line ends one; so does a line's end after the end of
    /// a sentence, since texts with a paragraph a line have no blank ones.
    /// </summary>
    public static IReadOnlyList<TextSpan> Of(Document document)
    {
        var paragraphs = new List<TextSpan>();
        foreach (TextSpan part in document.Body)
        {
            Split(document.Text, part, paragraphs);
        }

        return paragraphs;
    }

    private static void Split(string text, TextSpan part, List<TextSpan> paragraphs)
    {
        int start = part.Start;
        for (int i = part.Start; i < part.End; i++)
        {
            if (text[i] == '\n' && EndsParagraph(text, start, i, part.End))
            {
                Add(text, start, i, paragraphs);
                start = i + 1;
            }
        }

        Add(text, start, part.End, paragraphs);
    }

    private static bool EndsParagraph(string text, int start, int newline, int end)
    {
        int last = newline - 1;
        while (last >= start && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        int next = newline + 1;
        while (next < end && text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        return next >= end || text[next] == '\n' || last < start || SentenceEnds.Contains(text[last], StringComparison.Ordinal);
    }

    private static void Add(string text, int start, int end, List<TextSpan> paragraphs)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            paragraphs.Add(new TextSpan(start, end));
        }
    }
}
