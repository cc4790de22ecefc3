using Hearsay.Documents;

namespace Hearsay.Reading;

/// <summary>
/// Turns claims into PETRARCH's triples: a saying is done to the first actor of what is said, and what is said makes no event
/// of its own; those who do something together do it to each other.
/// </summary>
internal static class ClaimCoder
{
    /// <summary>The triples, each once, in the order of the claims.</summary>
    public static IReadOnlyList<CodedEvent> Code(IReadOnlyList<Claim> claims, PetrarchActors actors, bool needsTarget)
    {
        ILookup<string?, Claim> byParent = claims.ToLookup(c => c.Parent);
        HashSet<string> sayings = [.. claims.Where(IsSaying).Select(c => c.Id)];
        var events = new List<CodedEvent>();
        foreach (Claim claim in claims.Where(c => c.Event?.Cameo is not null && c.Nature == Nature.Event))
        {
            if (claim.Parent is { } parent && sayings.Contains(parent))
            {
                continue;
            }

            foreach (CodedEvent found in EventsOf(claim, byParent, actors, needsTarget))
            {
                if (!events.Contains(found))
                {
                    events.Add(found);
                }
            }
        }

        return events;
    }

    private static bool IsSaying(Claim claim) =>
        claim.Event?.Cameo is { } code && code.StartsWith("01", StringComparison.Ordinal) && claim.Actors.Count > 0;

    private static IEnumerable<CodedEvent> EventsOf(Claim claim, ILookup<string?, Claim> byParent, PetrarchActors actors, bool needsTarget)
    {
        string code = claim.Event!.Cameo!;
        string[] sources = CodesOf(claim.Actors, actors);
        string[] targets = CodesOf(claim.Recipients, actors);
        if (targets.Length == 0 && IsSaying(claim))
        {
            targets = [.. byParent[claim.Id].SelectMany(c => CodesOf(c.Actors, actors)).Except(sources).Take(1)];
        }

        if (targets.Length == 0 && sources.Length > 1)
        {
            return sources.SelectMany(from => sources.Where(to => to != from).Select(to => new CodedEvent(from, to, code)));
        }

        if (targets.Length == 0 && !needsTarget)
        {
            targets = [CodedEvent.Unknown];
        }

        return sources.SelectMany(from => targets.Where(to => to != from).Select(to => new CodedEvent(from, to, code)));
    }

    private static string[] CodesOf(IReadOnlyList<Actor> found, PetrarchActors actors) =>
        [.. found.Select(actors.CodeOf).OfType<string>().Distinct(StringComparer.Ordinal)];
}
