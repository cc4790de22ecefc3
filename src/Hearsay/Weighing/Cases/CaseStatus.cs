namespace Hearsay.Weighing.Cases;

/// <summary>Whether a case is worked on.</summary>
public enum CaseStatus
{
    /// <summary>It is.</summary>
    Open,

    /// <summary>It was put away; nothing of it is lost.</summary>
    Archived,
}
