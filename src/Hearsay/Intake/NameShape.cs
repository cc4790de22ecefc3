using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Tells by its letters whether a phrase looks like the name of a person, a place or a paper.</summary>
internal static class NameShape
{
    private const int LongestName = 6;
    private static readonly string[] Particles =
    [
        "al", "al-", "bin", "ben", "bint", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le",
        "ten", "ter", "van", "von", "y",
    ];

    private static readonly string[] Links = ["of", "the", "and", "on", "upon", "for", "de", "la", "el", "al", "du", "des", "am", "sur"];

    /// <summary>Whether all of it is a person's name: two to six parts, capitals, initials, particles.</summary>
    public static bool IsPerson(string text, TextSpan span) =>
        Parts(text, span) is { Count: >= 2 and <= LongestName } parts && IsCapital(text, parts[0])
        && IsCapital(text, parts[^1]) && parts.TrueForAll(part => IsCapital(text, part) || IsOneOf(text, part, Particles))
        && parts.Exists(part => part.Length > 2);

    /// <summary>Whether all of it is a name of any kind: up to six parts, capitals with small words between.</summary>
    public static bool IsName(string text, TextSpan span, int longest = LongestName) =>
        Parts(text, span) is { Count: >= 1 } parts && parts.Count <= longest && IsCapital(text, parts[0])
        && parts.TrueForAll(part => IsCapital(text, part) || IsOneOf(text, part, Links)) && IsCapital(text, parts[^1]);

    /// <summary>Whether all its letters are capitals, and there are at least three.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> words)
    {
        int capitals = 0;
        foreach (char letter in words)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals >= 3;
    }

    /// <summary>The parts between white space.</summary>
    public static List<TextSpan> Parts(string text, TextSpan span)
    {
        var parts = new List<TextSpan>();
        int at = span.Start;
        while (at < span.End && parts.Count <= 2 * LongestName)
        {
            int start = at;
            while (at < span.End && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                parts.Add(new TextSpan(start, at));
            }

            at++;
        }

        return parts;
    }

    /// <summary>A part that begins with a capital and has only letters, hyphens, apostrophes and full stops.</summary>
    private static bool IsCapital(string text, TextSpan part)
    {
        ReadOnlySpan<char> word = part.Of(text.AsSpan());
        int first = word[0] is '\'' or '’' && word.Length > 1 ? 1 : 0;
        if (!char.IsUpper(word[first]) && !HasInnerCapital(word))
        {
            return false;
        }

        foreach (char letter in word)
        {
            if (!char.IsLetter(letter) && letter is not ('-' or '\'' or '’' or '.' or '‑' or 'ʻ' or 'ʼ') && !IsMark(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>al-Assad, d'Artagnan.</summary>
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        int mark = word.IndexOfAny("-'’");
        return mark is > 0 and < 4 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }

    private static bool IsOneOf(string text, TextSpan part, string[] words)
    {
        foreach (string word in words)
        {
            if (part.Of(text.AsSpan()).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
