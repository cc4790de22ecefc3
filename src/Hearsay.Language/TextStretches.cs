namespace Hearsay.Language;

/// <summary>
/// Cuts a long text into stretches that can be parsed one by one: after a paragraph where one ends in good time, else after a
/// line or a sentence, else at a blank, and never within a character. The same text always gives the same stretches.
/// </summary>
public static class TextStretches
{
    private const int Wanted = 1 << 15;
    private const int Longest = 1 << 17;

    /// <summary>The stretches of <paramref name="text"/> in order; put together, they are the text. Reads no further than it must.</summary>
    public static IEnumerable<string> Read(TextReader text) => Read(text, Wanted, Longest);

    /// <summary>The same with stretches of at least <paramref name="wanted"/> and at most <paramref name="longest"/> characters.</summary>
    internal static IEnumerable<string> Read(TextReader text, int wanted, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new char[longest];
        int filled = 0;
        while (true)
        {
            int read = text.ReadBlock(buffer, filled, buffer.Length - filled);
            filled += read;
            if (filled < buffer.Length)
            {
                break;
            }

            int cut = FindCut(buffer, wanted);
            yield return new string(buffer, 0, cut);
            Array.Copy(buffer, cut, buffer, 0, filled - cut);
            filled -= cut;
        }

        int start = 0;
        while (filled - start > wanted)
        {
            int length = FindParagraphEnd(buffer.AsSpan(start, filled - start), wanted);
            if (length < 0)
            {
                break;
            }

            yield return new string(buffer, start, length);
            start += length;
        }

        if (filled > start)
        {
            yield return new string(buffer, start, filled - start);
        }
    }

    private static int FindCut(ReadOnlySpan<char> text, int wanted)
    {
        int cut = FindParagraphEnd(text, wanted);
        cut = cut > 0 ? cut : FindLast(text, wanted, static (c, next) => c is '\n' && !char.IsLower(next));
        cut = cut > 0 ? cut : FindLastSentenceEnd(text, wanted);
        cut = cut > 0 ? cut : FindLast(text, wanted, static (c, _) => char.IsWhiteSpace(c));
        return cut > 0 ? cut : char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;
    }

    /// <summary>The place after the first empty line from <paramref name="from"/> on, or -1.</summary>
    private static int FindParagraphEnd(ReadOnlySpan<char> text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == '\n' && EndsEmptyLine(text, i))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool EndsEmptyLine(ReadOnlySpan<char> text, int newline)
    {
        int i = newline - 1;
        while (i >= 0 && text[i] is ' ' or '\t' or '\r')
        {
            i--;
        }

        return i >= 0 && text[i] == '\n';
    }

    private static int FindLast(ReadOnlySpan<char> text, int from, Func<char, char, bool> isEnd)
    {
        for (int i = text.Length - 2; i >= from; i--)
        {
            if (isEnd(text[i], text[i + 1]))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The last blank that has a full stop, question or exclamation mark before it and no small letter after it.</summary>
    private static int FindLastSentenceEnd(ReadOnlySpan<char> text, int from)
    {
        for (int i = text.Length - 2; i >= from; i--)
        {
            if (char.IsWhiteSpace(text[i]) && !char.IsLower(text[i + 1]) && EndsSentence(text[..i]))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) =>
        text.TrimEnd("\"')]}»”’").EndsWith('.') || text.TrimEnd("\"')]}»”’") is [.., '!' or '?' or '…'];
}
