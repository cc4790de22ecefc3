using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>A part of a head line between bars, bullets, slashes or dashes.</summary>
/// <param name="Span">The part, without white space at its edges.</param>
/// <param name="Before">The mark before it: <c>•</c> for any bullet, <c>|</c>, <c>/</c>, <c>-</c> for any dash, or a space at the line's start.</param>
/// <param name="After">The mark after it, or a space at the line's end.</param>
internal readonly record struct HeadSegment(TextSpan Span, char Before, char After)
{
    public bool IsBeside(char mark) => Before == mark || After == mark;

    public static List<HeadSegment> Split(string text, TextLine line)
    {
        var segments = new List<HeadSegment>();
        int start = line.Start;
        char before = ' ';
        for (int at = line.Start; at < line.End; at++)
        {
            if (MarkAt(text, line, at) is not { } mark)
            {
                continue;
            }

            Add(segments, text, start, at, before, mark);
            before = mark;
            start = at + 1;
        }

        Add(segments, text, start, line.End, before, ' ');
        return segments;
    }

    private static void Add(List<HeadSegment> segments, string text, int start, int end, char before, char after)
    {
        TextLine part = LineSplitter.Trim(text, start, end);
        if (part.Length > 0)
        {
            segments.Add(new HeadSegment(part.Span, before, after));
        }
    }

    private static char? MarkAt(string text, TextLine line, int at) => text[at] switch
    {
        '•' or '·' or '●' or '▪' or '∙' or '◦' => '•',
        '|' or '¦' or '\t' => '|',
        '/' when IsSpaced(text, line, at) => '/',
        '—' or '–' or '-' when IsSpaced(text, line, at) => '-',
        '-' when at > line.Start && text[at - 1] == '-' => '-',
        _ => null,
    };

    private static bool IsSpaced(string text, TextLine line, int at) =>
        at > line.Start && at + 1 < line.End && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]);
}
