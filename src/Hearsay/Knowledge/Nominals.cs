using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Nouns that pronouns and later descriptions take up: <c>English/nominals.tsv</c>.</summary>
internal static class Nominals
{
    private static readonly FrozenDictionary<string, Nominal> Listed = LexiconFile.Read("English/nominals.tsv")
        .Select(Read)
        .ToFrozenDictionary(nominal => nominal.Noun, StringComparer.OrdinalIgnoreCase);

    /// <summary>The noun with this lemma, whatever its case, or null.</summary>
    public static Nominal? Find(string lemma) => Listed.GetValueOrDefault(lemma);

    private static Nominal Read(LexiconRow row) => new(
        row.Required(0),
        row.Value<NominalClass>(1),
        row[2] switch
        {
            "m" => Gender.Masculine,
            "f" => Gender.Feminine,
            "" => Gender.Unknown,
            _ => throw row.Fail($"'{row[2]}' is neither m nor f"),
        },
        row[3] switch
        {
            "generic" => true,
            "" => false,
            _ => throw row.Fail($"'{row[3]}' should be 'generic' or nothing"),
        });
}
