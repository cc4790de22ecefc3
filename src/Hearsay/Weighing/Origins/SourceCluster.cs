namespace Hearsay.Weighing.Origins;

/// <summary>Names that are taken to mean one source.</summary>
internal sealed class SourceCluster
{
    public SourceCluster(IEnumerable<SourceIdentity> members, IEnumerable<string> reasons)
    {
        Members = [.. members.OrderBy(m => m.Kind is IdentityKind.Body ? 0 : (int)m.Kind).ThenByDescending(m => m.Key.Length).ThenBy(m => m.Key, StringComparer.Ordinal)];
        Key = Members[0].Key;
        Reasons = [.. reasons];
    }

    /// <summary>The key of the fullest of them.</summary>
    public string Key { get; }

    public IReadOnlyList<SourceIdentity> Members { get; }

    /// <summary>Why those that differ are put together.</summary>
    public IReadOnlyList<string> Reasons { get; }
}
