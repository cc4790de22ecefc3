namespace Hearsay.Weighing.Cases;

/// <summary>What an item of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A claim of a document.</summary>
    Claim,

    /// <summary>Claims of one occurrence.</summary>
    Happening,

    /// <summary>A whole document.</summary>
    Document,

    /// <summary>Something that stands in no document of the library, with where it is from.</summary>
    Fact,
}
