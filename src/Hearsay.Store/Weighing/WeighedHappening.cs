using Hearsay.Store.Finding;
using Hearsay.Weighing.Disagreements;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;

namespace Hearsay.Store.Weighing;

/// <summary>An occurrence with the claims about it, where they come from, and where they disagree.</summary>
/// <param name="Happening">The occurrence.</param>
/// <param name="Claims">Its claims by number: members, foretold and denied.</param>
/// <param name="Origins">Where they come from.</param>
/// <param name="Disagreements">What cannot all be so.</param>
public sealed record WeighedHappening(
    Happening Happening, IReadOnlyDictionary<long, FoundClaim> Claims, OriginReading Origins, IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>How many known origins tell it as having happened.</summary>
    public int Separate => Happening.Members.Count > 0 ? Origins.Separate : 0;

    /// <summary>How many origins of those who tell it as having happened cannot be traced.</summary>
    public int Untraceable => Happening.Members.Count > 0 ? Origins.Untraceable : 0;
}
