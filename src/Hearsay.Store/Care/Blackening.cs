using System.Text.RegularExpressions;
using Hearsay.Store.Problems;

namespace Hearsay.Store.Care;

/// <summary>Replaces a name by blocks of the same length, in text as it is or as it stands in JSON.</summary>
internal sealed class Blackening
{
    private const char Block = '█';

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Regex pattern;

    /// <summary>Prepares for a name; between its words there may be any white space.</summary>
    /// <exception cref="LibraryException">There is no letter in it.</exception>
    public Blackening(string name)
    {
        string[] words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!words.Any(w => w.Any(char.IsLetter)))
        {
            throw new LibraryException($"'{name}' is no name: there is no letter in it.");
        }

        // In JSON a line end within a name is a backslash and a letter.
        string between = @"(?:\s|\\[nrt])+";
        pattern = new Regex(
            @"(?<=^|[^\p{L}\p{N}]|\\[nrt])" + string.Join(between, words.Select(Regex.Escape)) + @"(?![\p{L}\p{N}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            Patience);
    }

    /// <summary>The text without the name. Letters and digits become blocks; what stands between the words stays.</summary>
    public string Apply(string text) => pattern.Replace(text, match => string.Concat(Mask(match.Value)));

    private static IEnumerable<char> Mask(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            bool isEscape = value[i] == '\\' || (i > 0 && value[i - 1] == '\\');
            yield return !isEscape && char.IsLetterOrDigit(value[i]) ? Block : value[i];
        }
    }
}
