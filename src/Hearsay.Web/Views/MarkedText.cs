using Hearsay.Language.Syntax;
using Hearsay.Wording;

namespace Hearsay.Web.Views;

/// <summary>Cuts a text wherever a mark begins or ends. Put together again, the segments are the text.</summary>
public static class MarkedText
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
        TextMark[] ahead = [.. marks.OrderBy(m => m.Span.Start)];
        var open = new List<TextMark>();
        int next = 0;
        int start = part.Start;
        foreach (int end in edges.Skip(1))
        {
            for (; next < ahead.Length && ahead[next].Span.Start < end; next++)
            {
                open.Add(ahead[next]);
            }

            int from = start;
            open.RemoveAll(m => m.Span.End <= from);
            segments.Add(new Segment(
                Printable.Of(text[start..end]),
                string.Join(' ', open.Select(m => m.Class).Distinct(StringComparer.Ordinal)),
                open.Select(m => m.Claim).FirstOrDefault(c => c is not null),
                open.Select(m => m.Title).FirstOrDefault(t => t is not null)));
            start = end;
        }

        return segments;
    }
}
