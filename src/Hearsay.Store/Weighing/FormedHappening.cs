using Hearsay.Weighing.Disagreements;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;

namespace Hearsay.Store.Weighing;

/// <summary>An occurrence with all that is found about its claims.</summary>
/// <param name="Happening">The occurrence.</param>
/// <param name="Told">Where those claims come from that put it forward as having happened; if there is none, the first claim.</param>
/// <param name="Disagreements">What cannot all be so.</param>
/// <param name="Origins">The origin of each claim, those foretold and denied included.</param>
/// <param name="Shared">The claims that another known origin puts forward too.</param>
internal sealed record FormedHappening(
    Happening Happening, OriginReading Told, IReadOnlyList<Disagreement> Disagreements, IReadOnlyDictionary<long, Origin> Origins, IReadOnlySet<long> Shared)
{
    /// <summary>The claims that stand on a side of a disagreement.</summary>
    public IReadOnlySet<long> Disputed => Disagreements.SelectMany(d => d.Sides).SelectMany(s => s.Claims).ToHashSet();
}
