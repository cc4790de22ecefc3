using Hearsay.Store.Problems;
using Hearsay.Weighing.Cases;

namespace Hearsay.Store.Cases;

/// <summary>Finds the hypotheses and items of a case by the keys that people type: <c>H1</c>, <c>E3</c>.</summary>
public static class CaseKeys
{
    /// <summary>An item of evidence by its key, its id, or the id of what it is.</summary>
    /// <exception cref="LibraryException">There is none.</exception>
    public static CaseEvidence Evidence(Case of, string key)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Evidence.FirstOrDefault(e => Is(e.Key, e.Id, key) || e.Content.Target == key)
            ?? throw new LibraryException($"Case '{of.Name}' has no item of evidence '{key}'. 'hearsay case show {of.Name}' lists them.");
    }

    /// <summary>A hypothesis by its key or id.</summary>
    /// <exception cref="LibraryException">There is none.</exception>
    public static CaseHypothesis Hypothesis(Case of, string key)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Hypotheses.FirstOrDefault(h => Is(h.Key, h.Id, key))
            ?? throw new LibraryException($"Case '{of.Name}' has no hypothesis '{key}'. 'hearsay case show {of.Name}' lists them.");
    }

    /// <summary>The id of whatever may be dropped from a case: a hypothesis, an item, an actor, a place, a note.</summary>
    /// <exception cref="LibraryException">There is none.</exception>
    public static string Any(Case of, string key)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Hypotheses.Where(h => Is(h.Key, h.Id, key)).Select(h => h.Id)
            .Concat(of.Evidence.Where(e => Is(e.Key, e.Id, key) || e.Content.Target == key).Select(e => e.Id))
            .Concat(of.Actors.Concat(of.Places).Where(n => n.Id == key || n.Name == key).Select(n => n.Id))
            .Concat(of.Notes.Where(n => n.Id == key).Select(n => n.Id))
            .FirstOrDefault() ?? throw new LibraryException($"Case '{of.Name}' has no '{key}'. 'hearsay case show {of.Name}' lists what it has.");
    }

    private static bool Is(string key, string id, string given) => key.Equals(given, StringComparison.OrdinalIgnoreCase) || id == given;
}
