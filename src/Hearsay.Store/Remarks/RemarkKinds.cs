namespace Hearsay.Store.Remarks;

/// <summary>Which remarks anybody may add as they are. The others belong to the ledger, the lens, indicators and names, which check them.</summary>
public static class RemarkKinds
{
    /// <summary>Their names, in the order in which messages list them.</summary>
    public static IReadOnlyList<string> Free { get; } = ["tag", "note", "correction", "dispute", "retraction", "reliability", "credibility"];

    /// <summary>The kind of this name, if anybody may add it; else null.</summary>
    public static RemarkKind? Find(string? name) =>
        name is not null && Free.Contains(name, StringComparer.OrdinalIgnoreCase) && Enum.TryParse(name, ignoreCase: true, out RemarkKind kind) ? kind : null;
}
