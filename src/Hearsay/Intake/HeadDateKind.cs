namespace Hearsay.Intake;

/// <summary>What a date at the head of a text is the date of, the strongest first.</summary>
internal enum HeadDateKind
{
    /// <summary>Beside a place: when and where it was written.</summary>
    Dateline,

    /// <summary>Beside an author, after "published", or alone.</summary>
    Byline,

    /// <summary>After "updated": the text may be older.</summary>
    Updated,
}
