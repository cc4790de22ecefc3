using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Finds the turns of interviews, debates and transcripts: paragraphs that begin with a speaker's name and a colon, and those that go on
/// with them.
/// </summary>
internal static class Turns
{
    /// <summary>How many labels make a text a conversation, if one of them comes back.</summary>
    private const int FewestLabels = 3;

    /// <summary>The turns of a document in order; none if it is no conversation.</summary>
    public static IReadOnlyList<Turn> Of(Document document)
    {
        IReadOnlyList<TextSpan> paragraphs = Paragraphs.Of(document);
        List<(int Paragraph, TextSpan Name, int Colon, TurnLabel? Label)> labels = Read(document.Text, document.TitleSpan, paragraphs);
        if (!IsConversation(document, labels.ConvertAll(l => (l.Name, l.Label))))
        {
            return [];
        }

        var turns = new List<Turn>(labels.Count);
        for (int i = 0; i < labels.Count; i++)
        {
            int next = i + 1 < labels.Count ? labels[i + 1].Paragraph : paragraphs.Count;
            turns.Add(new Turn(labels[i].Name, labels[i].Colon, WordsOf(document, paragraphs, labels[i].Paragraph, labels[i].Colon, next), labels[i].Label));
        }

        return turns;
    }

    /// <summary>The parts of the document that are read, cut behind each label, so that no sentence runs from the label into what is said.</summary>
    public static IReadOnlyList<TextSpan> Cut(Document document, IReadOnlyList<Turn> turns)
    {
        if (turns.Count == 0)
        {
            return document.Body;
        }

        var parts = new List<TextSpan>(document.Body.Count + turns.Count);
        int next = 0;
        foreach (TextSpan part in document.Body)
        {
            int start = part.Start;
            for (; next < turns.Count && turns[next].Colon < part.End; next++)
            {
                Add(parts, start, turns[next].Name.Start);
                bool hasNote = document.Text.AsSpan(turns[next].Name.End, turns[next].Colon - turns[next].Name.End).Contains('[');
                Add(parts, turns[next].Name.Start, hasNote ? turns[next].Name.End : turns[next].Words.Start);
                Add(parts, hasNote ? turns[next].Colon : turns[next].Words.Start, turns[next].Words.Start);
                start = turns[next].Words.Start;
            }

            Add(parts, start, part.End);
        }

        return parts;
    }

    private static void Add(List<TextSpan> parts, int start, int end)
    {
        if (end > start)
        {
            parts.Add(new TextSpan(start, end));
        }
    }

    private static List<(int Paragraph, TextSpan Name, int Colon, TurnLabel? Label)> Read(string text, TextSpan? title, IReadOnlyList<TextSpan> paragraphs)
    {
        var labels = new List<(int, TextSpan, int, TurnLabel?)>();
        for (int p = 0; p < paragraphs.Count; p++)
        {
            bool isTitle = title is { } heading && heading.Overlaps(paragraphs[p]);
            if (!isTitle && LabelReader.Read(text, paragraphs[p]) is { } label && LabelReader.Means(text, label.Name) is var means and not TurnLabel.Nobody)
            {
                labels.Add((p, label.Name, label.Colon, means));
            }
        }

        return labels;
    }

    /// <summary>A headline has a name and a colon too, but its name does not come back.</summary>
    private static bool IsConversation(Document document, List<(TextSpan Name, TurnLabel? Label)> labels)
    {
        if (document.Genre == Genre.Transcript)
        {
            return labels.Count > 0;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        bool comesBack = labels.Exists(l => !seen.Add(l.Name.Of(document.Text)));
        bool areRoles = labels.Exists(l => l.Label == TurnLabel.Question) && labels.Exists(l => l.Label == TurnLabel.Answer);
        return areRoles || (comesBack && labels.Count >= FewestLabels);
    }

    /// <summary>Up to the next label, or to a note of the author's in brackets.</summary>
    private static TextSpan WordsOf(Document document, IReadOnlyList<TextSpan> paragraphs, int first, int colon, int next)
    {
        int start = colon + 1;
        while (start < paragraphs[first].End && char.IsWhiteSpace(document.Text[start]))
        {
            start++;
        }

        int last = first;
        while (last + 1 < next && document.Text[paragraphs[last + 1].Start] is not ('[' or '('))
        {
            last++;
        }

        return new TextSpan(start, paragraphs[last].End);
    }
}
