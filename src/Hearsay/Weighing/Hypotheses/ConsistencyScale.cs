namespace Hearsay.Weighing.Hypotheses;

/// <summary>The letters and numbers of ratings.</summary>
public static class ConsistencyScale
{
    /// <summary>The ratings from strongest against to strongest for, then NA, as analysts write them.</summary>
    public static IReadOnlyList<string> Letters { get; } = ["II", "I", "N", "C", "CC", "NA"];

    /// <summary>How a rating is written: <c>CC</c>, <c>C</c>, <c>N</c>, <c>I</c>, <c>II</c>, <c>NA</c>.</summary>
    public static string LettersOf(Consistency value) => value == Consistency.NotApplicable ? Letters[^1] : Letters[(int)value - 1];

    /// <summary>Reads a rating in capitals or small letters; null if it is none.</summary>
    public static Consistency? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int i = 0; i < Letters.Count; i++)
        {
            if (Letters[i].Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return i == Letters.Count - 1 ? Consistency.NotApplicable : (Consistency)(i + 1);
            }
        }

        return null;
    }

    /// <summary>From -2 (II) over 0 (N) to 2 (CC); null for NA.</summary>
    public static int? ValueOf(Consistency value) => value == Consistency.NotApplicable ? null : (int)value - (int)Consistency.Neutral;

    /// <summary>What counts against a hypothesis: 2 for II, 1 for I, else 0.</summary>
    public static int InconsistencyOf(Consistency value) => int.Max(0, -(ValueOf(value) ?? 0));
}
