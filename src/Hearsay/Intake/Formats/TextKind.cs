namespace Hearsay.Intake.Formats;

/// <summary>How the text of a piece is written.</summary>
internal enum TextKind
{
    /// <summary>Plain text.</summary>
    Plain,

    /// <summary>A whole page of HTML, of which the article is to be found.</summary>
    Page,

    /// <summary>HTML that is all article.</summary>
    Fragment,
}
