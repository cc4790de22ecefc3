namespace Hearsay.Training.Scoring;

/// <summary>Converts between offsets that count Unicode code points, as gold sets do, and UTF-16 offsets.</summary>
internal sealed class CodePointMap
{
    private readonly int[]? utf16; // of each code point and of the end; null where both counts are the same

    public CodePointMap(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            Length = text.Length;
            return;
        }

        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }

        Length = offsets.Count;
        offsets.Add(text.Length);
        utf16 = [.. offsets];
    }

    /// <summary>The number of code points.</summary>
    public int Length { get; }

    public int ToUtf16(int codePoint) => utf16 is null ? codePoint : utf16[codePoint];

    public int FromUtf16(int offset)
    {
        if (utf16 is null)
        {
            return offset;
        }

        int at = Array.BinarySearch(utf16, offset);
        return at >= 0 ? at : ~at - 1;
    }
}
