namespace Hearsay.Language.Learning;

/// <summary>
/// What the syntax model sees of a word: the key of its vector, and hash buckets of the word, its shape, its
/// beginnings and endings and its letter trigrams. The training script's features.py computes the same.
/// </summary>
internal static class WordFeatures
{
    /// <summary>The number of hash buckets.</summary>
    public const int Buckets = 16384;

    /// <summary>The longest stretch of a word that is looked at.</summary>
    public const int MaxLength = 40;

    /// <summary>An upper bound of what <see cref="FindBuckets"/> writes.</summary>
    public const int MaxBuckets = MaxLength + 9;

    private const uint FnvBasis = 2166136261;
    private const uint FnvPrime = 16777619;

    /// <summary>
    /// Writes the form under which the word's vector is looked up: lower case, plain quotes, digits as 0.
    /// Gives its length, at most that of <paramref name="key"/>.
    /// </summary>
    public static int WriteKey(ReadOnlySpan<char> form, Span<char> key)
    {
        int length = WriteLower(form, key);
        for (int i = 0; i < length; i++)
        {
            if (char.IsAsciiDigit(key[i]))
            {
                key[i] = '0';
            }
        }

        return length;
    }

    /// <summary>Writes the hash buckets of a word and gives their number.</summary>
    public static int FindBuckets(ReadOnlySpan<char> form, Span<int> buckets)
    {
        if (form.Length > MaxLength)
        {
            form = form[..MaxLength];
        }

        Span<char> framed = stackalloc char[2 * MaxLength + 2];
        framed[0] = '^';
        int length = Math.Min(WriteLower(form, framed[1..]), MaxLength);
        framed[length + 1] = '$';
        ReadOnlySpan<char> word = framed.Slice(1, length);
        Span<char> shape = stackalloc char[MaxLength];
        int count = 0;
        buckets[count++] = Bucket('w', word);
        buckets[count++] = Bucket('h', shape[..WriteShape(form, shape)]);
        for (int n = 1; n <= Math.Min(3, length); n++)
        {
            buckets[count++] = Bucket('p', word[..n]);
        }

        for (int n = 1; n <= Math.Min(4, length); n++)
        {
            buckets[count++] = Bucket('s', word[^n..]);
        }

        for (int i = 0; i < length; i++)
        {
            buckets[count++] = Bucket('g', framed.Slice(i, 3));
        }

        return count;
    }

    /// <summary>The hash bucket of a feature of a kind.</summary>
    public static int Bucket(char kind, ReadOnlySpan<char> text)
    {
        uint hash = (FnvBasis ^ kind) * FnvPrime;
        foreach (char c in text)
        {
            hash = (hash ^ c) * FnvPrime;
        }

        hash ^= hash >> 15;
        return (int)(hash % Buckets);
    }

    private static int WriteLower(ReadOnlySpan<char> form, Span<char> lower)
    {
        int length = 0;
        foreach (char c in form)
        {
            if (length + 2 > lower.Length)
            {
                break;
            }

            switch (c)
            {
                case '\u2019' or '\u2018':
                    lower[length++] = '\'';
                    break;
                case '\u201c' or '\u201d':
                    lower[length++] = '"';
                    break;
                case '\u2013':
                    lower[length++] = '-';
                    break;
                case '\u2014':
                    lower[length++] = '-';
                    lower[length++] = '-';
                    break;
                default:
                    lower[length++] = char.ToLowerInvariant(c);
                    break;
            }
        }

        return length;
    }

    private static int WriteShape(ReadOnlySpan<char> form, Span<char> shape)
    {
        int length = 0;
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
            {
                shape[length++] = kind;
            }
        }

        return length;
    }
}
