namespace Hearsay.Intake;

/// <summary>What a meta element can state.</summary>
internal enum PageFact
{
    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Who publishes it.</summary>
    Outlet,

    /// <summary>When it was published.</summary>
    Published,

    /// <summary>In which section.</summary>
    Section,

    /// <summary>Its headline.</summary>
    Title,

    /// <summary>When it was changed.</summary>
    Updated,
}
