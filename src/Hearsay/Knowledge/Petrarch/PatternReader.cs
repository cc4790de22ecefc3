namespace Hearsay.Knowledge.Petrarch;

/// <summary>
/// Reads a verb pattern. Words that <c>_</c> joins stand side by side, words with a space between may have others between them;
/// <c>{}</c> for noun phrases and <c>()</c> for phrases with a preposition group words and ask for nothing more.
/// </summary>
internal static class PatternReader
{
    private const string Verb = "*";

    /// <exception cref="FormatException">There is no verb in it, or a set that does not exist; the message names file and line.</exception>
    public static VerbPattern Read(string text, EventCodes codes, Synsets synsets, DictionaryLine line)
    {
        List<(string Word, bool IsJoined)> words = Split(text);
        int verb = words.FindIndex(w => w.Word == Verb);
        if (verb < 0)
        {
            throw line.Fail("a pattern without its verb. Write * where the verb stands");
        }

        var before = new List<PatternItem>();
        for (int i = verb - 1; i >= 0; i--)
        {
            before.Add(ItemOf(words[i].Word, words[i + 1].IsJoined, synsets, line));
        }

        var after = new List<PatternItem>();
        for (int i = verb + 1; i < words.Count; i++)
        {
            if (words[i].Word != Verb)
            {
                after.Add(ItemOf(words[i].Word, words[i].IsJoined, synsets, line));
            }
        }

        return new VerbPattern(before, after, codes);
    }

    private static PatternItem ItemOf(string word, bool isConnected, Synsets synsets, DictionaryLine line)
    {
        PatternItemKind kind = word switch
        {
            "$" => PatternItemKind.Source,
            "+" => PatternItemKind.Target,
            "^" => PatternItemKind.Skipped,
            "%" => PatternItemKind.Compound,
            _ => PatternItemKind.Words,
        };
        if (kind != PatternItemKind.Words)
        {
            return new PatternItem(kind, [], isConnected);
        }

        if (word[0] == '&' && !synsets.Has(word))
        {
            throw line.Fail($"there is no set '{word}' before this line");
        }

        string[][] phrases = word[0] == '&' ? [.. synsets.PhrasesOf(word).OrderByDescending(p => p.Length)] : [DictionaryLine.WordsOf(word)];
        return new PatternItem(kind, phrases, isConnected);
    }

    /// <summary>The words, each with whether it is joined to the one before.</summary>
    private static List<(string Word, bool IsJoined)> Split(string text)
    {
        var words = new List<(string, bool)>();
        bool isJoined = false;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char at = i < text.Length ? text[i] : ' ';
            bool isBreak = at is ' ' or '_' or '{' or '}' or '(' or ')' or '\t' or '*';
            if (!isBreak)
            {
                continue;
            }

            if (i > start)
            {
                words.Add((text[start..i], isJoined));
                isJoined = false;
            }

            if (at == '*')
            {
                words.Add((Verb, isJoined));
                isJoined = false;
            }

            isJoined |= at == '_';
            start = i + 1;
        }

        return words;
    }
}
