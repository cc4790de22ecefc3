using System.Collections.Frozen;
using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>The words that say what became of a plan: <c>English/plans.tsv</c>.</summary>
internal static class PlanWords
{
    private static readonly FrozenSet<(string Words, PlanWord Kind)> Words = Load();

    /// <summary>Whether the words, in their dictionary form, are of this kind.</summary>
    public static bool Is(string words, PlanWord kind) => Words.Contains((words, kind));

    /// <summary>What became of the object of a verb, or null.</summary>
    public static PlanState? OfObject(string verb) =>
        Is(verb, PlanWord.Dropped) ? PlanState.Dropped
        : Is(verb, PlanWord.Foiled) ? PlanState.Foiled
        : Is(verb, PlanWord.CarriedOut) ? PlanState.CarriedOut
        : null;

    /// <summary>What became of the subject of a verb, or null.</summary>
    public static PlanState? OfSubject(string verb) =>
        Is(verb, PlanWord.Failing) ? PlanState.Foiled
        : Is(verb, PlanWord.Succeeding) ? PlanState.CarriedOut
        : null;

    private static FrozenSet<(string Words, PlanWord Kind)> Load()
    {
        var words = new HashSet<(string, PlanWord)>();
        foreach (LexiconRow row in LexiconFile.Read("English/plans.tsv"))
        {
            if (!Enum.TryParse(row.Required(1).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out PlanWord kind))
            {
                throw row.Fail($"'{row[1]}' is no kind");
            }

            if (!words.Add((row.Required(0), kind)))
            {
                throw row.Fail($"'{row[0]}' stands twice as {row[1]}");
            }
        }

        return words.ToFrozenSet();
    }
}
