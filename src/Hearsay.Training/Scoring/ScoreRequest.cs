namespace Hearsay.Training.Scoring;

/// <summary>What to score.</summary>
/// <param name="Kind">One of <see cref="ScoreRunner.Kinds"/>.</param>
/// <param name="Gold">Files or folders, together one gold set; see <see cref="GoldPath"/>.</param>
public sealed record ScoreRequest(string Kind, IReadOnlyList<string> Gold)
{
    /// <summary>Whether the syntax is scored on the tokens and sentences of the gold set instead of its raw text.</summary>
    public bool UseGoldTokens { get; init; }

    /// <summary>A file that gets what was predicted, in the format of the gold set; or null.</summary>
    public string? Predictions { get; init; }

    /// <summary>Whether errors are also counted class by class, where the kind has classes.</summary>
    public bool WithErrors { get; init; }

    /// <summary>The folder in which gold sets are looked for that are not where the name says; null for <see cref="GoldPath.Root"/>.</summary>
    public string? Data { get; init; }

    /// <summary>
    /// <c>learn</c> or <c>check</c> for half of a relation set, by odd and even numbers of sentences; <c>dev</c> or <c>test</c> for
    /// half of a set of links or happenings; null for all of it.
    /// </summary>
    public string? Half { get; init; }

    /// <summary>Whether adjectives and names of peoples count as places.</summary>
    public bool CountsDemonyms { get; init; }
}
