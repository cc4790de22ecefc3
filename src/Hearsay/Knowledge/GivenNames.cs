using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Given names by which pronouns tell persons apart: <c>English/given-names.tsv</c>.</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, Gender> Genders = LexiconFile.Read("English/given-names.tsv")
        .ToFrozenDictionary(row => row.Required(0), ReadGender, StringComparer.OrdinalIgnoreCase);

    /// <summary>The gender of who bears the name, whatever its case; unknown if women and men do, or the name is not listed.</summary>
    public static Gender Find(string name) => Genders.GetValueOrDefault(name);

    private static Gender ReadGender(LexiconRow row) => row[1] switch
    {
        "m" => Gender.Masculine,
        "f" => Gender.Feminine,
        _ => throw row.Fail($"'{row[1]}' is neither m nor f"),
    };
}
