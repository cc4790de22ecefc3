using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Words of purpose.</summary>
internal static class AimWords
{
    private static readonly FrozenSet<(string Lemma, AimWord Kind)> Words = Load();

    /// <summary>Whether the lemma is a word of purpose of this kind.</summary>
    public static bool Is(string lemma, AimWord kind) => Words.Contains((lemma, kind));

    private static FrozenSet<(string Lemma, AimWord Kind)> Load()
    {
        var words = new HashSet<(string, AimWord)>();
        foreach (LexiconRow row in LexiconFile.Read("English/aims.tsv"))
        {
            if (!words.Add((row.Required(0), row.Value<AimWord>(1))))
            {
                throw row.Fail($"'{row[0]}' stands twice as {row[1]}");
            }
        }

        return words.ToFrozenSet();
    }
}
