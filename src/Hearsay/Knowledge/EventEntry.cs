namespace Hearsay.Knowledge;

/// <summary>One row of an event lexicon.</summary>
/// <param name="Lemma">The word or words in dictionary form.</param>
/// <param name="Words">The same, one word each.</param>
/// <param name="Pattern">When it applies.</param>
/// <param name="Cameo">The CAMEO code, or null for an event that CAMEO has no code for.</param>
/// <param name="Mode">The PLOVER mode where it differs from the code's, or null.</param>
/// <param name="Line">The line of the lexicon.</param>
internal sealed record EventEntry(
    string Lemma, IReadOnlyList<string> Words, EventPattern Pattern, string? Cameo, string? Mode, int Line)
{
    /// <summary>How specific it is: more words before more conditions.</summary>
    public int Weight => (10 * (Words.Count - 1)) + Pattern.Weight;
}
