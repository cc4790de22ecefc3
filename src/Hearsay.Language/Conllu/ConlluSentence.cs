using Hearsay.Language.Syntax;

namespace Hearsay.Language.Conllu;

/// <summary>A sentence as a CoNLL-U file gives it.</summary>
/// <param name="Sentence">Its words with all columns; its text is put together from the tokens.</param>
/// <param name="Comments">The comment lines with their <c>#</c>.</param>
/// <param name="Misc">The MISC column, one entry a word; empty for <c>_</c>.</param>
public sealed record ConlluSentence(Sentence Sentence, IReadOnlyList<string> Comments, IReadOnlyList<string> Misc)
{
    /// <summary>Whether a new document starts here.</summary>
    public bool StartsDocument => Comments.Any(c => IsKey(c, "newdoc"));

    /// <summary>Whether a new paragraph or document starts here.</summary>
    public bool StartsParagraph => Comments.Any(c => IsKey(c, "newpar") || IsKey(c, "newdoc"));

    /// <summary>Whether no space follows the last token.</summary>
    public bool IsGluedToNext { get; init; }

    /// <summary>The value of <c># key = value</c>, or null.</summary>
    public string? FindComment(string key) =>
        Comments.FirstOrDefault(c => IsKey(c, key)) is { } line && line.IndexOf('=', StringComparison.Ordinal) is var at and >= 0
            ? line[(at + 1)..].Trim()
            : null;

    private static bool IsKey(string comment, string key)
    {
        ReadOnlySpan<char> rest = comment.AsSpan(1).TrimStart();
        return rest.StartsWith(key, StringComparison.Ordinal)
            && (rest.Length == key.Length || rest[key.Length] is ' ' or '=');
    }
}
