namespace Hearsay.Knowledge.Petrarch;

/// <summary>A pattern of a verb, from the verb outwards.</summary>
/// <param name="Before">What must stand before the verb, the nearest first.</param>
/// <param name="After">What must stand after it, the nearest first.</param>
/// <param name="Codes">What it then means.</param>
internal sealed record VerbPattern(IReadOnlyList<PatternItem> Before, IReadOnlyList<PatternItem> After, EventCodes Codes)
{
    /// <summary>The number of items; of two patterns that hold, the longer is meant.</summary>
    public int Length => Before.Count + After.Count;
}
