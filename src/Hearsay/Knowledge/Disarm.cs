using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>The techniques of the DISARM framework, by id.</summary>
public static class Disarm
{
    private static readonly Lazy<FrozenDictionary<string, DisarmTechnique>> Techniques = new(() => LexiconFile.Read("disarm.tsv")
        .Select(r => new DisarmTechnique(r.Required(0), r.Required(1), r.Required(2), "attack-pattern--" + r.Required(3), r.Required(4)))
        .ToFrozenDictionary(t => t.Id, StringComparer.Ordinal));

    /// <summary>The technique of an id, or null.</summary>
    public static DisarmTechnique? Find(string id) => Techniques.Value.GetValueOrDefault(id);
}
