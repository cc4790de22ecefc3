namespace Hearsay.Store.Finding;

/// <summary>How the value of a field is looked up.</summary>
internal enum QueryFieldKind
{
    /// <summary>Words in a column of the index.</summary>
    Words,

    /// <summary>A whole value, kept as one word.</summary>
    Mark,

    /// <summary>A date that what is found may not lie before.</summary>
    After,

    /// <summary>A date that what is found may not lie after.</summary>
    Before,

    /// <summary>When the document was published: how the date begins.</summary>
    Published,

    /// <summary>A source further out than the one that vouches, by its id.</summary>
    Chain,

    /// <summary>A remark that somebody made.</summary>
    Remark,

    /// <summary>A place, and how near to it.</summary>
    Near,

    /// <summary>What is kept of claims that were weighed: their origin, their happening.</summary>
    Weighed,
}
