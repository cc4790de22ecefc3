using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Reads the label at the start of a paragraph that says who speaks: <em>MR. ZORIN [through the interpreter]:</em>.</summary>
internal static class LabelReader
{
    private const int Longest = 120;
    private const int MostWords = 9;
    private const int LongestAbbreviation = 5;

    /// <summary>The label's name and colon, or null if the paragraph starts with none.</summary>
    public static (TextSpan Name, int Colon)? Read(string text, TextSpan paragraph)
    {
        int colon = FindColon(text, paragraph);
        if (colon < 0)
        {
            return null;
        }

        int end = NameEnd(text, paragraph.Start, colon);
        var name = new TextSpan(paragraph.Start, end);
        return end > paragraph.Start && IsName(text, name) ? (name, colon) : null;
    }

    private static int FindColon(string text, TextSpan paragraph)
    {
        int last = Math.Min(paragraph.End - 2, paragraph.Start + Longest);
        for (int i = paragraph.Start; i <= last; i++)
        {
            char c = text[i];
            if (c == ':')
            {
                return char.IsWhiteSpace(text[i + 1]) && !IsQuoted(text, i + 1, paragraph.End) ? i : -1;
            }

            if (c is '\n' or '"' or '“' or '”' or '?' or '!' or ';' or '—')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Words in quotation marks are printed from somewhere, not spoken in turn.</summary>
    private static bool IsQuoted(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end && text[start] is '"' or '“' or '„' or '«';
    }

    /// <summary>A note in brackets behind the name is not part of it.</summary>
    private static int NameEnd(string text, int start, int colon)
    {
        int bracket = text.AsSpan(start, colon - start).IndexOfAny('(', '[');
        int end = bracket < 0 ? colon : start + bracket;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        return end;
    }

    private static bool IsName(string text, TextSpan name)
    {
        int words = 0;
        foreach (Range range in text.AsSpan(name.Start, name.Length).Split(' '))
        {
            ReadOnlySpan<char> word = text.AsSpan(name.Start, name.Length)[range];
            bool isName = word.Length > 0 && (char.IsUpper(word[0]) || (words > 0 && IsLink(word)));
            bool endsSentence = word.Length > LongestAbbreviation && word[^1] == '.';
            if (!isName || endsSentence || ++words > MostWords)
            {
                return false;
            }
        }

        return words > 0;
    }

    private static bool IsLink(ReadOnlySpan<char> word) =>
        word is "of" or "the" or "for" or "and" or "de" or "da" or "di" or "du" or "la" or "le" or "van" or "von" or "der" or "den" or "bin"
            or "al" or "el" or "y" or "ibn" or "dos" or "ter";

    /// <summary>Whom a label that is no name means.</summary>
    public static TurnLabel? Means(string text, TextSpan name) => TurnLabels.Find(name.Of(text));
}
