namespace Hearsay.Intake.Formats;

/// <summary>What a zip archive is besides.</summary>
internal enum OfficeKind
{
    /// <summary>An archive and nothing else.</summary>
    None,

    /// <summary>A text of Word.</summary>
    Word,

    /// <summary>A text in the OpenDocument format.</summary>
    OpenDocument,

    /// <summary>A table, a presentation, a book or the like.</summary>
    Other,
}
