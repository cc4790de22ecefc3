namespace Hearsay.Intake;

/// <summary>What words at the head of a text announce.</summary>
internal enum HeadWord
{
    /// <summary>The name of a news agency.</summary>
    Agency,

    /// <summary>What follows names the author.</summary>
    Byline,

    /// <summary>A group that signs: desk, staff, editors.</summary>
    Desk,

    /// <summary>A word of the names of papers and stations.</summary>
    Outlet,

    /// <summary>What follows is the date of publication.</summary>
    Published,

    /// <summary>What follows is the date of a change.</summary>
    Updated,
}
