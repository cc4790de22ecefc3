using Hearsay.Knowledge;

namespace Hearsay.Intake.Languages;

/// <summary>What languages are called, and the codes that are written in many ways.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Names =
        LexiconFile.Read("Languages/names.tsv").ToDictionary(row => row.Required(0), row => row.Required(1), StringComparer.Ordinal);

    /// <summary>The English name of a language, or its code.</summary>
    public static string Of(string code) => Names.GetValueOrDefault(code, code);

    /// <summary>The code that somebody wrote as <c>en-GB</c>, <c>EN</c>, <c>eng</c> or <c>English</c>; null if nothing is written.</summary>
    public static string? CodeOf(string? written)
    {
        string word = (written ?? "").Trim().ToLowerInvariant();
        int end = word.AsSpan().IndexOfAny('-', '_');
        word = end > 0 ? word[..end] : word;
        return word switch
        {
            "" => null,
            "eng" => "en",
            _ => Names.FirstOrDefault(pair => string.Equals(pair.Value, word, StringComparison.OrdinalIgnoreCase)).Key ?? word,
        };
    }
}
