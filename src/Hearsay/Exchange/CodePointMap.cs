using Hearsay.Language.Syntax;

namespace Hearsay.Exchange;

/// <summary>
/// Turns offsets in UTF-16 code units into offsets in Unicode code points. A half of a surrogate pair that stands alone
/// counts as one.
/// </summary>
public sealed class CodePointMap
{
    private readonly int[] lows;
    private readonly int length;

    /// <summary>Makes the map of a text.</summary>
    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        lows = FindLows(text);
        length = text.Length;
    }

    /// <summary>The length of the text in code points.</summary>
    public int Length => length - lows.Length;

    /// <summary>The number of code points before an offset in code units. Within a pair, the pair counts as before.</summary>
    public int this[int offset]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(offset);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length);
            return offset - CountBefore(offset);
        }
    }

    /// <summary>The same span, in code points.</summary>
    public TextSpan this[TextSpan span] => new(this[span.Start], this[span.End]);

    /// <summary>The offset in code units of a code point.</summary>
    public int ToCodeUnits(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, Length);

        // A pair whose second half is the n-th, at lows[n], is code point lows[n] - n - 1: those before this one take a unit more each.
        int low = 0;
        int high = lows.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (lows[middle] - middle <= codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }

    private int CountBefore(int offset)
    {
        if (lows.Length == 0)
        {
            return 0;
        }

        int index = Array.BinarySearch(lows, offset);
        return index < 0 ? ~index : index;
    }

    /// <summary>The positions of the second halves of pairs.</summary>
    private static int[] FindLows(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        if (first < 0)
        {
            return [];
        }

        var found = new List<int>();
        for (int at = first; at + 1 < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
                found.Add(at);
            }
        }

        return [.. found];
    }
}
