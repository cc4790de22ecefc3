namespace Hearsay.Documents;

/// <summary>Where a place stands to what happened.</summary>
public enum PlaceRelation
{
    /// <summary>There.</summary>
    In,

    /// <summary>Close to it.</summary>
    Near,

    /// <summary>At its border.</summary>
    Border,

    /// <summary>Away from it.</summary>
    From,

    /// <summary>Heading there.</summary>
    Towards,
}
