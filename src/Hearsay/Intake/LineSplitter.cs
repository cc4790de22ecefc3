using System.Buffers;

namespace Hearsay.Intake;

/// <summary>Splits a text into its lines.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(Breaks);
            int end = length < 0 ? text.Length : start + length;
            lines.Add(Trim(text, start, end));
            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The line between two positions, without the white space at its edges.</summary>
    public static TextLine Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return new TextLine(start, end, start == end ? LineRole.Blank : LineRole.Text);
    }

    private static bool IsSpace(char value) => char.IsWhiteSpace(value) || value is '\u200B' or '\uFEFF' or '\u2060';
}
