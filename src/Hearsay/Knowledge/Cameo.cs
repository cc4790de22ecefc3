using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>The CAMEO codes with what PLOVER makes of them.</summary>
internal static class Cameo
{
    private static readonly FrozenDictionary<string, CameoCode> Codes = Load();

    /// <summary>All codes in order.</summary>
    public static IEnumerable<CameoCode> All => Codes.Values.OrderBy(c => c.Code, StringComparer.Ordinal);

    /// <summary>The code's meaning, or null if there is no such code.</summary>
    public static CameoCode? Find(string code) => Codes.GetValueOrDefault(code);

    private static FrozenDictionary<string, CameoCode> Load()
    {
        var codes = new Dictionary<string, CameoCode>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("cameo.tsv"))
        {
            string? type = row.Required(1) == "-" ? null : row[1];
            string? mode = row.Required(2) == "-" ? null : row[2];
            if (type is not null && Plover.Find(type, mode) is null)
            {
                throw row.Fail($"PLOVER has no type '{type}' with mode '{row[2]}'");
            }

            string[] contexts = row.Required(3) == "-" ? [] : row[3].Split(' ');
            if (!codes.TryAdd(row.Required(0), new CameoCode(row[0], type, mode, contexts)))
            {
                throw row.Fail($"'{row[0]}' stands twice");
            }
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
