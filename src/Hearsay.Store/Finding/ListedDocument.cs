namespace Hearsay.Store.Finding;

/// <summary>A document of the library, as listings show it.</summary>
public sealed record ListedDocument
{
    /// <summary>Its place in the order of adding.</summary>
    public required long Number { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The paper, agency or site, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline, or null.</summary>
    public string? Author { get; init; }

    /// <summary>An ISO 8601 date, month or year, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The kind of text, as the contract spells it.</summary>
    public required string Genre { get; init; }

    /// <summary>An ISO 639-1 code.</summary>
    public required string Language { get; init; }

    /// <summary>When it was added, in universal time.</summary>
    public required string Added { get; init; }

    /// <summary>Where it was found first.</summary>
    public required string Uri { get; init; }

    /// <summary>The number of its claims; null if it was not read.</summary>
    public long? Claims { get; init; }
}
