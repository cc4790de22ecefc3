namespace Hearsay.Web.Serving;

/// <summary>Something to be done to a case, as a form or a program says it. Which fields are needed hangs on what is done.</summary>
public sealed record CaseAction
{
    /// <summary>What: one of <see cref="CaseActions.Kinds"/>.</summary>
    public string? Do { get; init; }

    /// <summary>An item of evidence, E3; or what is dropped, an edit that is undone, another case, an indicator.</summary>
    public string? Item { get; init; }

    /// <summary>A hypothesis, H2.</summary>
    public string? Hypothesis { get; init; }

    /// <summary>The words: a question, a hypothesis, a fact, a note, a name, the sentence of an indicator.</summary>
    public string? Words { get; init; }

    /// <summary>Ids of claims, happenings and documents that are taken up, or keys of items that are split off.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>By hypothesis: CC, C, N, I, II or NA; a likelihood; a prior.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>Where a fact is from.</summary>
    public string? Source { get; init; }

    /// <summary>Where a fact can be looked up.</summary>
    public string? Address { get; init; }

    /// <summary>The role of a name.</summary>
    public string? Role { get; init; }

    /// <summary>The day of a fact, or the first day of a period.</summary>
    public string? First { get; init; }

    /// <summary>The last day of a period.</summary>
    public string? Last { get; init; }

    /// <summary>low, medium or high.</summary>
    public string? Relevance { get; init; }

    /// <summary>A to F.</summary>
    public string? Reliability { get; init; }

    /// <summary>1 to 6.</summary>
    public string? Credibility { get; init; }

    /// <summary>Why, if it is said.</summary>
    public string? Reason { get; init; }

    /// <summary>Who; else whoever started the workbench.</summary>
    public string? Author { get; init; }
}
