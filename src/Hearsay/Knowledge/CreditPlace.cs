namespace Hearsay.Knowledge;

/// <summary>Where in a text a phrase is a credit.</summary>
internal enum CreditPlace
{
    /// <summary>Anywhere.</summary>
    Anywhere,

    /// <summary>In the first lines, where the dateline stands.</summary>
    Head,

    /// <summary>At the end of a line.</summary>
    LineEnd,

    /// <summary>As all of a line.</summary>
    Line,
}
