namespace Hearsay.Language;

/// <summary>Cuts what a reader gives into stretches that end where a paragraph ends, if one does in good time.</summary>
internal static class TextStretches
{
    private const int Longest = 1 << 18;

    /// <summary>The stretches in order; together they are all that was read.</summary>
    public static IEnumerable<string> Read(TextReader reader)
    {
        var buffer = new char[Longest];
        int kept = 0;
        while (true)
        {
            int read = reader.ReadBlock(buffer, kept, Longest - kept);
            int filled = kept + read;
            if (filled < Longest)
            {
                if (filled > 0)
                {
                    yield return new string(buffer, 0, filled);
                }

                yield break;
            }

            int cut = FindCut(buffer);
            yield return new string(buffer, 0, cut);
            kept = Longest - cut;
            Array.Copy(buffer, cut, buffer, 0, kept);
        }
    }

    private static int FindCut(char[] buffer)
    {
        ReadOnlySpan<char> text = buffer;
        int cut = text.LastIndexOf("\n\n", StringComparison.Ordinal) + 2;
        if (cut < Longest / 2)
        {
            cut = text.LastIndexOf('\n') + 1;
        }

        if (cut < Longest / 2)
        {
            cut = Math.Max(text.LastIndexOf(". ", StringComparison.Ordinal) + 2, text.LastIndexOf(".\t", StringComparison.Ordinal) + 2);
        }

        if (cut < Longest / 2)
        {
            cut = text.LastIndexOf(' ') + 1;
        }

        if (cut < Longest / 2)
        {
            cut = char.IsHighSurrogate(text[^1]) ? Longest - 1 : Longest;
        }

        return cut;
    }
}
