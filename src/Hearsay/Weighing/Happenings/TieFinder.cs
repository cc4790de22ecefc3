using System.Runtime.InteropServices;

namespace Hearsay.Weighing.Happenings;

/// <summary>Finds among occurrences those that share a key with another and go well enough with it.</summary>
internal sealed class TieFinder
{
    private readonly List<Occurrence> occurrences = [];
    private readonly List<OccurrenceProfile> profiles = [];
    private readonly List<int> seen = [];
    private readonly Dictionary<ulong, List<int>> byKey = [];
    private int asked;

    /// <summary>The occurrences, in the order of adding.</summary>
    public IReadOnlyList<Occurrence> Occurrences => occurrences;

    /// <summary>Adds an occurrence.</summary>
    /// <param name="occurrence">The occurrence.</param>
    /// <param name="tie">Told of each that was added before and goes with it: its place, and the score.</param>
    public void Add(Occurrence occurrence, Action<int, double> tie)
    {
        asked++;
        int number = occurrences.Count;
        OccurrenceProfile profile = OccurrenceProfile.Of(occurrence);
        foreach (ulong key in OccurrenceKeys.Of(occurrence))
        {
            ref List<int>? others = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _);
            others ??= [];
            Compare(profile, others, tie);
            others.Add(number);
        }

        occurrences.Add(occurrence);
        profiles.Add(profile);
        seen.Add(asked);
    }

    /// <summary>Compares an occurrence with those that were added, without adding it.</summary>
    public void Compare(Occurrence occurrence, Action<int, double> tie)
    {
        asked++;
        OccurrenceProfile profile = OccurrenceProfile.Of(occurrence);
        foreach (ulong key in OccurrenceKeys.Of(occurrence))
        {
            if (byKey.TryGetValue(key, out List<int>? others))
            {
                Compare(profile, others, tie);
            }
        }
    }

    private void Compare(OccurrenceProfile profile, List<int> others, Action<int, double> tie)
    {
        foreach (int other in others)
        {
            if (seen[other] != asked)
            {
                seen[other] = asked;

                // A pair has one score, whichever comes first.
                bool isFirst = string.CompareOrdinal(profile.Occurrence.ClaimId, occurrences[other].ClaimId) < 0;
                (OccurrenceProfile first, OccurrenceProfile second) = isFirst ? (profile, profiles[other]) : (profiles[other], profile);
                if (PairJudge.IsAtLeast(first, second, TieForest.Least))
                {
                    tie(other, PairJudge.Score(first, second));
                }
            }
        }
    }
}
