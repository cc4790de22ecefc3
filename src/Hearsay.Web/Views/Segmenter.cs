using Hearsay.Language.Syntax;
using Hearsay.Wording;

namespace Hearsay.Web.Views;

/// <summary>Cuts a text wherever a mark begins or ends. Put together again, the segments are the text.</summary>
public static class Segmenter
{
    /// <summary>The segments of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part.</param>
    /// <param name="marks">The marks that overlap the part, in any order; they may overlap each other.</param>
    public static IReadOnlyList<Segment> Cut(string text, TextSpan part, IReadOnlyList<TextMark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        SortedSet<int> edges = [part.Start, part.End];
        foreach (TextMark mark in marks)
        {
            edges.Add(Math.Clamp(mark.Span.Start, part.Start, part.End));
            edges.Add(Math.Clamp(mark.Span.End, part.Start, part.End));
        }

        var segments = new List<Segment>();
        int start = part.Start;
        foreach (int end in edges.Skip(1))
        {
            TextMark[] over = [.. marks.Where(m => m.Span.Start < end && m.Span.End > start)];
            segments.Add(new Segment(
                Printable.Of(text[start..end]),
                string.Join(' ', over.Select(m => m.Class).Distinct(StringComparer.Ordinal)),
                over.Select(m => m.Claim).FirstOrDefault(c => c is not null),
                over.Select(m => m.Title).FirstOrDefault(t => t is not null)));
            start = end;
        }

        return segments;
    }
}
