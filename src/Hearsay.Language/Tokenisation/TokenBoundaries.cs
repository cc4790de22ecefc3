using Hearsay.Language.Learning;

namespace Hearsay.Language.Tokenisation;

/// <summary>Places within a chunk where a token may start, and what a classifier sees of them.</summary>
internal static class TokenBoundaries
{
    /// <summary>An upper bound of what <see cref="Describe"/> writes.</summary>
    public const int MaxFeatures = 24;

    private const int LongestWord = 24;

    /// <summary>The class of a character.</summary>
    public static CharacterClass ClassOf(char c) => c switch
    {
        '.' => CharacterClass.Stop,
        ',' => CharacterClass.Comma,
        '\'' or '\u2019' => CharacterClass.Apostrophe,
        '-' or '\u2013' or '\u2014' => CharacterClass.Dash,
        _ when char.IsLetter(c) || char.IsSurrogate(c) => CharacterClass.Letter,
        _ when char.IsDigit(c) => CharacterClass.Digit,
        _ when char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark => CharacterClass.Letter,
        _ => CharacterClass.Other,
    };

    /// <summary>Whether a chunk has any place to decide about.</summary>
    public static bool HasCandidate(ReadOnlySpan<char> chunk)
    {
        CharacterClass first = ClassOf(chunk[0]);
        if (first > CharacterClass.Digit)
        {
            return chunk.Length > 1;
        }

        for (int i = 1; i < chunk.Length; i++)
        {
            if (!char.IsAsciiLetter(chunk[i]) && ClassOf(chunk[i]) != first)
            {
                return true;
            }

            if (first != CharacterClass.Letter && char.IsAsciiLetter(chunk[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token may start at <paramref name="at"/>: not between two letters, nor between two digits.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> chunk, int at)
    {
        CharacterClass before = ClassOf(chunk[at - 1]);
        return before != ClassOf(chunk[at]) || before > CharacterClass.Digit;
    }

    /// <summary>Writes the features of a place and gives their number.</summary>
    /// <param name="chunk">What stands between white space.</param>
    /// <param name="at">The place.</param>
    /// <param name="token">Where the token that would end here starts.</param>
    /// <param name="features">Receives the hashes.</param>
    public static int Describe(ReadOnlySpan<char> chunk, int at, int token, Span<uint> features)
    {
        int count = 0;
        uint window = LinearClassifier.Hash(1);
        uint wide = LinearClassifier.Hash(2);
        for (int d = -3; d <= 3; d++)
        {
            uint c = At(chunk, at + d);
            uint kind = Kind(c);
            if (d is >= -2 and <= 1)
            {
                window = LinearClassifier.Hash(window, kind);
                features[count++] = Feature(10 + (uint)(d + 3), c, 0);
            }

            wide = LinearClassifier.Hash(wide, kind);
        }

        features[count++] = LinearClassifier.Finish(window);
        features[count++] = LinearClassifier.Finish(wide);
        uint before = At(chunk, at - 1);
        uint after = At(chunk, at);
        features[count++] = Feature(20, before, after);
        features[count++] = Feature(21, before, Kind(after));
        features[count++] = Feature(22, Kind(before), after);
        features[count++] = Feature(23, (At(chunk, at - 2) << 16) | before, Kind(after));
        features[count++] = Feature(24, (after << 16) | At(chunk, at + 1), Kind(before));
        ReadOnlySpan<char> left = Cut(chunk[token..at]);
        ReadOnlySpan<char> right = RightWord(chunk, at);
        features[count++] = LinearClassifier.Finish(LinearClassifier.Hash(LinearClassifier.Hash(30), left));
        features[count++] = LinearClassifier.Finish(LinearClassifier.Hash(LinearClassifier.Hash(31, after), left));
        features[count++] = LinearClassifier.Finish(LinearClassifier.Hash(LinearClassifier.Hash(32, before), right));
        features[count++] = LinearClassifier.Finish(LinearClassifier.Hash(LinearClassifier.Hash(33, (uint)at), Cut(chunk)));
        features[count++] = Feature(34, ChunkKind(chunk), (Kind(before) << 8) | Kind(after));
        features[count++] = Feature(35, (uint)Math.Min(left.Length, 6), (Kind(before) << 8) | Kind(after));
        features[count++] = Feature(36, (uint)Math.Min(chunk.Length - at, 4), (Kind(before) << 8) | Kind(after));
        features[count++] = Feature(37, token == 0 ? 1u : 0u, (before << 8) ^ after);
        return count;
    }

    private static uint Feature(uint kind, uint first, uint second) =>
        LinearClassifier.Finish(LinearClassifier.Hash(LinearClassifier.Hash(LinearClassifier.Hash(kind), first), second));

    private static uint At(ReadOnlySpan<char> chunk, int index)
    {
        if (index < 0)
        {
            return 1;
        }

        if (index >= chunk.Length)
        {
            return 2;
        }

        char c = chunk[index];
        return c switch
        {
            '\u2019' or '\u2018' => '\'',
            '\u201c' or '\u201d' => '"',
            '\u2013' or '\u2014' => '\u2014',
            _ when char.IsDigit(c) => '0',
            _ when c > '\u00ff' && char.IsLetter(c) => char.IsUpper(c) ? 'X' : 'x',
            _ => c,
        };
    }

    private static uint Kind(uint c) => c switch
    {
        1 => 101,
        2 => 102,
        _ when char.IsUpper((char)c) => 103,
        _ => (uint)ClassOf((char)c) is var kind && kind == (uint)CharacterClass.Other && c < 128 ? 200 + c : kind,
    };

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) => word.Length > LongestWord ? word[^LongestWord..] : word;

    private static ReadOnlySpan<char> RightWord(ReadOnlySpan<char> chunk, int at)
    {
        int end = at + 1;
        while (end < chunk.Length && end - at < LongestWord && ClassOf(chunk[end]) == ClassOf(chunk[at]))
        {
            end++;
        }

        return chunk[at..end];
    }

    private static uint ChunkKind(ReadOnlySpan<char> chunk)
    {
        bool isUrl = chunk.Contains("://", StringComparison.Ordinal)
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || chunk.Contains(".com", StringComparison.OrdinalIgnoreCase)
            || chunk.Contains(".org", StringComparison.OrdinalIgnoreCase)
            || chunk.Contains(".html", StringComparison.OrdinalIgnoreCase);
        return isUrl ? 1u : chunk.Contains('@') ? 2u : chunk.Contains('_') ? 3u : 0u;
    }
}
