using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Words that say who is behind a deed, who does it for another, and whom the doer plays.</summary>
internal static class ResponsibilityWords
{
    private static readonly FrozenSet<(string Word, ResponsibilityWord Kind)> Words = Load();

    /// <summary>Phrases before an instigator.</summary>
    public static LemmaPhrases<ResponsibilityWord> Orders { get; } = new(
        LexiconFile.Read("English/responsibility.tsv")
            .Where(row => row.Value<ResponsibilityWord>(1) == ResponsibilityWord.Order)
            .Select(row => (row[0], ResponsibilityWord.Order)));

    /// <summary>Whether the lemma or phrase is a word of this kind.</summary>
    public static bool Is(string word, ResponsibilityWord kind) => Words.Contains((word, kind));

    private static FrozenSet<(string Word, ResponsibilityWord Kind)> Load()
    {
        var words = new HashSet<(string, ResponsibilityWord)>();
        foreach (LexiconRow row in LexiconFile.Read("English/responsibility.tsv"))
        {
            if (!words.Add((row.Required(0), row.Value<ResponsibilityWord>(1))))
            {
                throw row.Fail($"'{row[0]}' stands twice as {row[1]}");
            }
        }

        return words.ToFrozenSet();
    }
}
