namespace Hearsay.Documents;

/// <summary>What vouches for a claim.</summary>
public enum SourceKind
{
    /// <summary>Cannot be told.</summary>
    Unclear,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A body with a name.</summary>
    Organisation,

    /// <summary>A country or its government.</summary>
    Country,

    /// <summary>People of one kind: residents, critics.</summary>
    Group,

    /// <summary>A report, a law, a film.</summary>
    Document,

    /// <summary>Somebody the text does not name: officials, sources.</summary>
    Unnamed,
}
