using Hearsay.Documents;

namespace Hearsay.Exchange.Events;

/// <summary>Who does it to whom, pair by pair, as tables want it that have one actor on each side.</summary>
internal static class ActorPairs
{
    /// <summary>
    /// Each actor with each recipient; where there is no recipient, those who do it together do it to each other, both ways; one alone
    /// has nobody beside it. Actors who only are said to be behind it, or were posed as, are not paired.
    /// </summary>
    public static IEnumerable<(Actor? Source, Actor? Target)> Of(Claim claim)
    {
        Actor?[] sources = [.. claim.Actors.Where(a => a.Role is ActorRole.Agent or ActorRole.Proxy)];
        Actor?[] targets = [.. claim.Recipients];
        if (targets.Length == 0 && sources.Length > 1)
        {
            return sources.SelectMany((from, i) => sources.Where((_, j) => i != j).Select(to => (from, to)));
        }

        Actor?[] nobody = [null];
        return (sources.Length > 0 ? sources : nobody).SelectMany(from => (targets.Length > 0 ? targets : nobody).Select(to => (from, to)));
    }
}
