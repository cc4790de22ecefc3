namespace Hearsay.Weighing.Indicators;

/// <summary>What an indicator counts.</summary>
public enum IndicatorUnit
{
    /// <summary>Every claim, copies too.</summary>
    Claims,

    /// <summary>Documents; those that are copies of each other are one.</summary>
    Documents,

    /// <summary>Separate origins found. What cannot be traced is counted as none.</summary>
    Origins,

    /// <summary>Happenings.</summary>
    Happenings,
}
