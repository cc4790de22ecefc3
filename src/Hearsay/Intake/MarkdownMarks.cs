using System.Buffers;

namespace Hearsay.Intake;

/// <summary>
/// Takes the marks of Markdown off the lines: headings, rules, fences of code, comments, pictures. Marks within a line stay, since the
/// text keeps its characters.
/// </summary>
internal static class MarkdownMarks
{
    private const string RunInMark = "**";
    private const int LongestRunInHead = 60;

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-=*_|: ");

    /// <summary>The lines without their marks; those that are nothing else, and code, are furniture.</summary>
    public static List<TextLine> Strip(string text, IReadOnlyList<TextLine> source)
    {
        List<TextLine> lines = [.. source];
        bool isCode = false;
        bool isComment = false;
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            if (!line.IsText)
            {
                continue;
            }

            ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
            bool isFence = words.StartsWith("```", StringComparison.Ordinal) || words.StartsWith("~~~", StringComparison.Ordinal);
            isComment |= !isCode && words.StartsWith("<!--", StringComparison.Ordinal);
            if (isFence || isCode || isComment || IsRule(words) || IsPicture(words))
            {
                lines[i] = line.As(LineRole.Furniture);
            }
            else if (words[0] == '#')
            {
                lines[i] = StripHeading(text, line);
            }
            else if (words[0] is '*' or '_')
            {
                lines[i] = StripEmphasis(text, line);
                if (FindRunInHead(text, lines[i]) is { } head)
                {
                    lines[i] = head;
                    lines.Insert(++i, LineSplitter.Trim(text, head.End + RunInMark.Length, line.End));
                }
            }

            isCode ^= isFence;
            isComment &= !words.EndsWith("-->", StringComparison.Ordinal);
        }

        return lines;
    }

    private static TextLine StripHeading(string text, TextLine line)
    {
        int level = 0;
        while (level < line.Length && text[line.Start + level] == '#')
        {
            level++;
        }

        bool isHeading = level <= 6 && level < line.Length && char.IsWhiteSpace(text[line.Start + level]);
        if (!isHeading)
        {
            return line;
        }

        int end = line.End;
        while (end > line.Start + level && text[end - 1] == '#')
        {
            end--;
        }

        return LineSplitter.Trim(text, line.Start + level, end) with { Role = LineRole.Heading };
    }

    /// <summary>Takes the marks off a line that is emphasised as a whole: <c>*By Jane Smith*</c>.</summary>
    private static TextLine StripEmphasis(string text, TextLine line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        int marks = words.IndexOfAnyExcept('*', '_');
        bool isWhole = marks is > 0 and <= 3 && words.Length > 2 * marks && words[^marks..].SequenceEqual(words[..marks])
            && words[marks..^marks].IndexOf(words[0]) < 0;
        return isWhole ? LineSplitter.Trim(text, line.Start + marks, line.End - marks) : line;
    }

    /// <summary>A heading in bold at the start of its paragraph: <c>**The rockets.** The president told</c>; or null.</summary>
    private static TextLine? FindRunInHead(string text, TextLine line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (!words.StartsWith(RunInMark, StringComparison.Ordinal))
        {
            return null;
        }

        int close = words[RunInMark.Length..].IndexOf(RunInMark, StringComparison.Ordinal) + RunInMark.Length;
        bool isHead = close > RunInMark.Length && close <= LongestRunInHead && words[close - 1] is '.' or ':' or '?' or '!'
            && close + RunInMark.Length + 1 < words.Length && words[close + RunInMark.Length] == ' ';
        return isHead ? new TextLine(line.Start + RunInMark.Length, line.Start + close, LineRole.Heading) : null;
    }

    /// <summary>A line of nothing but <c>-</c>, <c>=</c>, <c>*</c>, <c>_</c>, or the rule of a table.</summary>
    private static bool IsRule(ReadOnlySpan<char> words) => words.Length >= 2 && words.IndexOfAnyExcept(RuleMarks) < 0;

    private static bool IsPicture(ReadOnlySpan<char> words) => words.StartsWith("![", StringComparison.Ordinal) && words[^1] == ')';
}
