using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>What agreeing, asking, demanding, refusing or threatening comes to, by what it is about.</summary>
internal static class CameoComplements
{
    private static readonly FrozenDictionary<(string Verb, string Prefix), string> Codes = Load();

    /// <summary>Whether the code is one that its complement may refine.</summary>
    public static bool IsRefinable(string verb) => verb is "020" or "030" or "100" or "120" or "130";

    /// <summary>The code of verb and complement together: of <c>100</c> and <c>0874</c> it is <c>1056</c>; null if the two say no more than the verb.</summary>
    public static string? Find(string verb, string complement)
    {
        for (int length = complement.Length; length >= 2; length--)
        {
            if (Codes.TryGetValue((verb, complement[..length]), out string? code))
            {
                return code;
            }
        }

        return null;
    }

    private static FrozenDictionary<(string Verb, string Prefix), string> Load()
    {
        var codes = new Dictionary<(string, string), string>();
        foreach (LexiconRow row in LexiconFile.Read("cameo-complements.tsv"))
        {
            if (Cameo.Find(row.Required(2)) is null)
            {
                throw row.Fail($"'{row[2]}' is no CAMEO code");
            }

            if (!codes.TryAdd((row.Required(0), row.Required(1)), row[2]))
            {
                throw row.Fail($"'{row[0]}' with '{row[1]}' stands twice");
            }
        }

        return codes.ToFrozenDictionary();
    }
}
