using Hearsay.Language.Learning;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Tokenisation;

/// <summary>Places between words where a sentence may end, and what a classifier sees of them.</summary>
internal static class SentenceBoundaries
{
    /// <summary>An upper bound of what <see cref="Describe"/> writes.</summary>
    public const int MaxFeatures = 40;

    private const string Closers = "\"')]}\u201d\u2019\u00bb";
    private const string Openers = "\"'([{\u201c\u2018\u00ab";
    private const string Bullets = "*-\u2022\u2013\u2014#>=_";

    /// <summary>Whether a sentence may end after the word at <paramref name="index"/>.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, ReadOnlySpan<bool> joined, int index)
    {
        if (index + 1 >= words.Length)
        {
            return true;
        }

        if (joined[index + 1])
        {
            return false;
        }

        return IsTerminal(text[words[index].End - 1]) || !char.IsLower(text[words[index + 1].Start]);
    }

    /// <summary>Writes the features of the place after the word at <paramref name="index"/> and gives their number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="index">The word.</param>
    /// <param name="first">The first word of the sentence that would end.</param>
    /// <param name="context">What has been open since the sentence began.</param>
    /// <param name="features">Receives the hashes.</param>
    public static int Describe(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> words,
        int index,
        int first,
        SentenceContext context,
        Span<uint> features)
    {
        ReadOnlySpan<char> two = WordAt(text, words, index - 1);
        ReadOnlySpan<char> one = WordAt(text, words, index);
        ReadOnlySpan<char> next = WordAt(text, words, index + 1);
        ReadOnlySpan<char> after = WordAt(text, words, index + 2);
        uint gap = GapOf(text, words, index);
        uint shapeTwo = Shape(two), shapeOne = Shape(one), shapeNext = Shape(next), shapeAfter = Shape(after);
        uint length = Bucket(index - first + 1);
        uint open = context.Flags;
        uint previousGap = index > 0 ? GapOf(text, words, index - 1) : 3;
        uint nextGap = GapOf(text, words, index + 1);
        int count = 0;
        features[count++] = Feature(1, gap, shapeOne, shapeNext);
        features[count++] = Word(2, one, gap);
        features[count++] = Word(3, next, gap);
        features[count++] = Word(4, two, shapeOne);
        features[count++] = Word(5, after, shapeNext);
        features[count++] = Pair(6, one, next);
        features[count++] = Pair(7, two, one);
        features[count++] = Pair(8, next, after);
        features[count++] = Word(9, one, shapeNext);
        features[count++] = Word(10, next, shapeOne);
        features[count++] = Word(11, one, (shapeTwo << 8) | shapeNext);
        features[count++] = Word(12, next, (shapeOne << 8) | shapeAfter);
        features[count++] = Feature(13, shapeTwo, shapeOne, (shapeNext << 8) | shapeAfter);
        features[count++] = Feature(14, length, shapeOne, shapeNext);
        features[count++] = Feature(15, open, shapeOne, shapeNext);
        features[count++] = Word(16, one, open);
        features[count++] = Word(17, next, open);
        features[count++] = Feature(18, previousGap, (gap << 2) | nextGap, (shapeOne << 8) | shapeNext);
        features[count++] = Word(19, one, (previousGap << 4) | gap);
        features[count++] = Word(20, next, (gap << 12) | (nextGap << 8) | length);
        features[count++] = Feature(21, (uint)Math.Min(one.Length, 8), shapeTwo, shapeNext);
        features[count++] = Feature(22, context.HasVerbLike, length, shapeNext);
        features[count++] = Word(23, WordAt(text, words, first), (shapeOne << 8) | shapeNext);
        features[count++] = Feature(24, context.CapitalShare(index - first + 1), shapeOne, shapeNext);
        features[count++] = Word(25, WordAt(text, words, index + 3), (shapeNext << 8) | shapeAfter);
        features[count++] = Word(26, WordAt(text, words, index - 2), (shapeTwo << 8) | shapeOne);
        features[count++] = Word(27, next, (shapeOne << 4) | (context.CapitalShare(index - first + 1) << 2));
        features[count++] = Feature(28, gap, length, (open << 8) | shapeOne);
        return count;
    }

    /// <summary>Whether the character can end a sentence, or stand behind one that does.</summary>
    public static bool IsTerminal(char c) => c is '.' or '?' or '!' or ':' or ';' or '\u2026' || Closers.Contains(c, StringComparison.Ordinal);

    /// <summary>A number for the look of a word.</summary>
    public static uint Shape(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 1;
        }

        char c = word[0];
        if (word.Length == 1)
        {
            return c switch
            {
                '.' => 2,
                '?' => 3,
                '!' => 4,
                ':' => 5,
                ';' => 6,
                ',' => 7,
                '"' => 8,
                '\'' => 9,
                '(' => 10,
                ')' => 11,
                '-' => 12,
                '\u2026' => 13,
                _ when Closers.Contains(c, StringComparison.Ordinal) => 14,
                _ when Openers.Contains(c, StringComparison.Ordinal) => 15,
                _ when Bullets.Contains(c, StringComparison.Ordinal) => 16,
                _ when char.IsUpper(c) => 17,
                _ when char.IsLower(c) => 18,
                _ when char.IsDigit(c) => 19,
                _ => 20,
            };
        }

        if (char.IsDigit(c))
        {
            return 21;
        }

        if (char.IsUpper(c))
        {
            bool allUpper = true;
            bool hasStop = false;
            foreach (char other in word)
            {
                allUpper &= !char.IsLower(other);
                hasStop |= other == '.';
            }

            return hasStop ? (allUpper ? 22u : 23u) : allUpper ? 24u : 25u;
        }

        if (char.IsLower(c))
        {
            return word.Contains('.') ? 26u : 27u;
        }

        return c switch { '.' => 28, '?' or '!' => 29, '-' or '=' or '*' or '_' => 30, _ => 31 };
    }

    private static uint GapOf(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int index)
    {
        if (index < 0 || index + 1 >= words.Length)
        {
            return 3;
        }

        int size = words[index + 1].Start - words[index].End;
        return size == 0 ? 0u : size == 1 ? 1u : 2u;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int index) =>
        (uint)index < (uint)words.Length ? words[index].Of(text) : default;

    private static uint Bucket(int length) => length switch { < 4 => (uint)length, < 7 => 4, < 12 => 5, < 25 => 6, < 45 => 7, _ => 8 };

    private static uint Feature(uint kind, uint first, uint second, uint third) => LinearClassifier.Finish(
        LinearClassifier.Hash(LinearClassifier.Hash(LinearClassifier.Hash(LinearClassifier.Hash(kind), first), second), third));

    private static uint Word(uint kind, ReadOnlySpan<char> word, uint more) =>
        LinearClassifier.Finish(LinearClassifier.Hash(LinearClassifier.Hash(LinearClassifier.Hash(kind), more), Cut(word)));

    private static uint Pair(uint kind, ReadOnlySpan<char> left, ReadOnlySpan<char> right) => LinearClassifier.Finish(
        LinearClassifier.Hash(LinearClassifier.Hash(LinearClassifier.Hash(LinearClassifier.Hash(kind), Cut(left)), 1), Cut(right)));

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) => word.Length > 20 ? word[..20] : word;
}
