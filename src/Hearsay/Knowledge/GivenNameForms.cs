using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Nicknames and spellings of given names: <c>English/nicknames.tsv</c>.</summary>
internal static class GivenNameForms
{
    private static readonly FrozenDictionary<string, string> Forms =
        LexiconFile.Read("English/nicknames.tsv").ToFrozenDictionary(row => row.Required(0), row => row.Required(1), StringComparer.Ordinal);

    /// <summary>The given name that a form in lower case stands for; itself if it is not listed.</summary>
    public static string Of(string form) => Forms.GetValueOrDefault(form, form);
}
