using Hearsay.Weighing.Cases;

namespace Hearsay.Store.Cases;

/// <summary>The histories of cases that were read last, so that a case of many edits is not read again for each look at it.</summary>
internal sealed class CaseMemory
{
    private const int Most = 8;

    private readonly Dictionary<long, (string State, CaseHistory History)> kept = [];

    /// <summary>The history of a case as it was read last; null if it is not known, or something was added since.</summary>
    /// <param name="number">The number of the case.</param>
    /// <param name="state">Another whenever something was added to it.</param>
    public CaseHistory? Recall(long number, string state) => kept.TryGetValue(number, out var known) && known.State == state ? known.History : null;

    /// <summary>Keeps a history that was read.</summary>
    public void Keep(long number, string state, CaseHistory history)
    {
        if (kept.Count >= Most && !kept.ContainsKey(number))
        {
            kept.Clear();
        }

        kept[number] = (state, history);
    }
}
