using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Verbs that leave their meaning to the event noun they carry: <em>launch</em> an attack, <em>hold</em> talks.</summary>
internal static class LightVerbs
{
    private static readonly FrozenDictionary<string, (LightVerbDirection Direction, string? Preposition)> Verbs = Load();

    /// <summary>
    /// How the verb carries a noun, or null if it is no light verb. The lemma has its particle (<c>carry out</c>);
    /// <paramref name="preposition"/> is that of the noun's phrase (<em>come <u>under</u> attack</em>), or null for an object.
    /// </summary>
    public static LightVerbDirection? FindDirection(string lemma, string? preposition) =>
        Verbs.TryGetValue(lemma, out (LightVerbDirection Direction, string? Preposition) verb)
            && (verb.Preposition == preposition)
                ? verb.Direction
                : null;

    /// <summary>Whether the verb may carry a noun as its object.</summary>
    public static bool IsLightVerb(string lemma) => FindDirection(lemma, null) is not null;

    private static FrozenDictionary<string, (LightVerbDirection Direction, string? Preposition)> Load()
    {
        var verbs = new Dictionary<string, (LightVerbDirection, string?)>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("English/light-verbs.tsv"))
        {
            string? preposition = row.Required(1) == "-" ? null : row[1];
            if (!verbs.TryAdd(row.Required(0), (row.Value<LightVerbDirection>(2), preposition)))
            {
                throw row.Fail($"'{row[0]}' stands twice");
            }
        }

        return verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
