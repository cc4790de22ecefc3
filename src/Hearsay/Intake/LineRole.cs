namespace Hearsay.Intake;

/// <summary>What a line of a text is there for.</summary>
internal enum LineRole
{
    /// <summary>Part of the article.</summary>
    Text,

    /// <summary>A heading within the article, by its mark.</summary>
    Heading,

    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>Part of the page, not of the article.</summary>
    Furniture,

    /// <summary>Front matter: keys and values before the text.</summary>
    FrontMatter,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>Byline, stamp, section or dateline.</summary>
    Head,
}
