using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Copies;

/// <summary>Tells which words of a text stand in double quotation marks; a mark that is not closed ends with its line.</summary>
internal static class QuotedWords
{
    /// <summary>For each word, given by its place, whether it is quoted.</summary>
    public static bool[] Find(string text, ReadOnlySpan<TextSpan> words)
    {
        var quoted = new bool[words.Length];
        bool isOpen = false;
        int at = 0;
        for (int i = 0; i < words.Length; i++)
        {
            isOpen = Follow(isOpen, text.AsSpan(at, words[i].Start - at));
            quoted[i] = isOpen;
            at = words[i].End;
        }

        return quoted;
    }

    private static bool Follow(bool isOpen, ReadOnlySpan<char> between)
    {
        foreach (char c in between)
        {
            isOpen = c switch
            {
                '"' => !isOpen,
                '“' or '„' or '«' => true,
                '”' or '»' or '\n' => false,
                _ => isOpen,
            };
        }

        return isOpen;
    }
}
