namespace Hearsay.Intake;

/// <summary>What a part of a page that is not its article is for.</summary>
internal enum FurnitureKind
{
    /// <summary>Advertisements.</summary>
    Advertisement,

    /// <summary>Rights, prints, addresses.</summary>
    Boilerplate,

    /// <summary>The way to the comments.</summary>
    Comments,

    /// <summary>Cookies and privacy.</summary>
    Cookie,

    /// <summary>Views, likes, reading time.</summary>
    Counter,

    /// <summary>Whose opinion it is not.</summary>
    Disclaimer,

    /// <summary>Ways to other pages and about this one.</summary>
    Navigation,

    /// <summary>Other articles.</summary>
    Related,

    /// <summary>Ways to pass it on.</summary>
    Share,

    /// <summary>Ways to pay.</summary>
    Subscribe,
}
