using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>The 16 event types of PLOVER with modes, scores and quad classes.</summary>
internal static class Plover
{
    private static readonly FrozenDictionary<(string Type, string? Mode), PloverType> Types = Load();

    /// <summary>All types and modes, by name.</summary>
    public static IEnumerable<PloverType> All =>
        Types.Values.OrderBy(t => t.Type, StringComparer.Ordinal).ThenBy(t => t.Mode, StringComparer.Ordinal);

    /// <summary>The type with the mode (null for the type itself), or null if there is none such.</summary>
    public static PloverType? Find(string type, string? mode) => Types.GetValueOrDefault((type, mode));

    private static FrozenDictionary<(string Type, string? Mode), PloverType> Load()
    {
        var types = new Dictionary<(string, string?), PloverType>();
        foreach (LexiconRow row in LexiconFile.Read("plover.tsv"))
        {
            string? mode = row.Required(1) == "-" ? null : row[1];
            double? score = row.Required(2) == "-" ? null : row.Number(2);
            int quad = (int)row.Number(3);
            if (quad is < 1 or > 4)
            {
                throw row.Fail($"'{row[3]}' is no quad class: 1 to 4");
            }

            if (!types.TryAdd((row.Required(0), mode), new PloverType(row[0], mode, score, quad)))
            {
                throw row.Fail($"'{row[0]}' with mode '{row[1]}' stands twice");
            }
        }

        return types.ToFrozenDictionary();
    }
}
