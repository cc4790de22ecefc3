namespace Hearsay.Documents;

/// <summary>What a mention names.</summary>
public enum MentionKind
{
    /// <summary>Somebody who acts.</summary>
    Actor,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A time expression.</summary>
    Time,

    /// <summary>A number of something.</summary>
    Quantity,

    /// <summary>A name that no list knows.</summary>
    Name,
}
