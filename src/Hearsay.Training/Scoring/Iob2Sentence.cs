namespace Hearsay.Training.Scoring;

/// <summary>A sentence of a names gold set in IOB2, as Universal NER has it.</summary>
/// <param name="Comments">The comment lines with their <c>#</c>.</param>
/// <param name="Rows">The lines, each cut at its tabs: number, form, tag, and columns that are kept.</param>
internal sealed record Iob2Sentence(IReadOnlyList<string> Comments, IReadOnlyList<string[]> Rows)
{
    public const int Form = 1;
    public const int Tag = 2;

    /// <summary>Whether a new document starts here.</summary>
    public bool StartsDocument =>
        Comments.Any(c => c.AsSpan(1).TrimStart().StartsWith("newdoc", StringComparison.Ordinal));

    /// <summary>The sentence as it was written, or null.</summary>
    public string? Text =>
        Comments.FirstOrDefault(c => c.AsSpan(1).TrimStart().StartsWith("text =", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()
            : null;

    /// <summary>The tags of its tokens.</summary>
    public string[] Tags => [.. Rows.Select(r => r[Tag])];
}
