using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Reads who publishes a text from the line that says whose opinion it is not.</summary>
internal static class Disclaimer
{
    private static readonly string[] Leads =
    [
        " those of ", " views of ", " opinion of ", " opinions of ", " position of ", " policy of ", " positions of ", " expressed on ",
        " stance of ", " expressed in ", " not responsible ",
    ];

    /// <summary>
    /// The publisher's name: of the names that follow a phrase such as "those of", the last; or the one before "'s". Null if
    /// there is none.
    /// </summary>
    public static string? FindOutlet(string text, TextSpan line)
    {
        string words = line.Of(text).Replace('’', '\'');
        string? last = null;
        int lastAt = -1;
        foreach (string lead in Leads)
        {
            for (int at = words.IndexOf(lead, StringComparison.OrdinalIgnoreCase); at >= 0;
                at = words.IndexOf(lead, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                int start = at + lead.Length;
                if (at > lastAt && NameAt(words, start) is { } name)
                {
                    last = name;
                    lastAt = at;
                }
            }
        }

        return last;
    }

    /// <summary>The run of words with capitals at a position, small words within it allowed; null if it is none or the author.</summary>
    private static string? NameAt(string words, int start)
    {
        var whole = new TextSpan(start, words.Length);
        TextSpan? name = null;
        int parts = 0;
        foreach (TextSpan part in NameShape.Parts(words, whole))
        {
            string word = part.Of(words).TrimEnd('.', ',', ';', ')');
            bool isCapital = word.Length > 0 && (char.IsUpper(word[0]) || (char.IsDigit(word[0]) && parts > 0));
            bool isLink = word is "the" or "of" or "and" or "for" or "&";
            if (!isCapital && !isLink)
            {
                break;
            }

            if (isCapital)
            {
                name = new TextSpan(name?.Start ?? part.Start, part.Start + word.Length);
                parts++;
            }

            if (word.Length < part.Length)
            {
                break;
            }
        }

        string? found = name?.Of(words);
        found = found is not null && found.EndsWith("'s", StringComparison.Ordinal) ? found[..^2] : found;
        return found is { Length: > 1 } ? found : null;
    }
}
