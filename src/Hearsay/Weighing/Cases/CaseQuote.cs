namespace Hearsay.Weighing.Cases;

/// <summary>Words of a document that an item rests on.</summary>
public sealed record CaseQuote
{
    /// <summary>The id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The id of the claim, or null.</summary>
    public string? Claim { get; init; }

    /// <summary>Where they begin in the document's text, in Unicode code points.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The words; empty if they were forgotten.</summary>
    public required string Text { get; init; }

    /// <summary>Who vouches for them, outermost first; empty for the author's own voice.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The headline of the document, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Its outlet, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its author, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Its date, or null.</summary>
    public string? Published { get; init; }

    /// <summary>Where it was found, or null.</summary>
    public string? Uri { get; init; }
}
