namespace Hearsay.Store.Exporting;

/// <summary>What is wanted beside the claims.</summary>
[Flags]
public enum ExportNeeds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What people said of documents and claims.</summary>
    Remarks = 1,

    /// <summary>What claims are about, and their origins.</summary>
    Occurrences = 2,

    /// <summary>Only the claims of documents of which somebody corrected a claim, or confirmed one by the tag <c>gold</c>.</summary>
    OnlyCorrected = 4,

    /// <summary>The rule or model that decided each field.</summary>
    Reasons = 8,
}
