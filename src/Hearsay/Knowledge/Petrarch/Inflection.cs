namespace Hearsay.Knowledge.Petrarch;

/// <summary>The regular forms of upper-case words, as PETRARCH makes them for dictionary entries without braces.</summary>
internal static class Inflection
{
    /// <summary>The plural of a noun; also the third person of a verb.</summary>
    public static string Plural(string word)
    {
        if (word.EndsWith('Y') && word.Length > 1 && !IsVowel(word[^2]))
        {
            return word[..^1] + "IES";
        }

        bool hisses = word.EndsWith('S') || word.EndsWith('X') || word.EndsWith('Z')
            || word.EndsWith("CH", StringComparison.Ordinal) || word.EndsWith("SH", StringComparison.Ordinal);
        return word + (hisses ? "ES" : "S");
    }

    /// <summary>A verb as it is named, and its third person, past and participle.</summary>
    public static IEnumerable<string> VerbForms(string verb)
    {
        yield return verb;
        yield return Plural(verb);
        if (verb.EndsWith('E'))
        {
            yield return verb + "D";
            yield return verb.EndsWith("EE", StringComparison.Ordinal) ? verb + "ING" : verb[..^1] + "ING";
        }
        else
        {
            yield return verb.EndsWith('Y') && verb.Length > 1 && !IsVowel(verb[^2]) ? verb[..^1] + "IED" : verb + "ED";
            yield return verb + "ING";
        }
    }

    private static bool IsVowel(char letter) => letter is 'A' or 'E' or 'I' or 'O' or 'U';
}
