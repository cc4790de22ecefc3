namespace Hearsay.Intake.Formats;

/// <summary>A file in a file, to be read as files are, if it is of a kind that is read.</summary>
internal sealed record FilePiece : Piece
{
    /// <summary>Its name; only its extension counts.</summary>
    public required string Name { get; init; }

    /// <summary>Opens it. What comes out has been counted.</summary>
    public required Func<Stream> Open { get; init; }

    /// <summary>Whether it counts as lying in an archive.</summary>
    public bool IsNested { get; init; } = true;

    /// <summary>Its own address, if it is known.</summary>
    public string? Link { get; init; }

    /// <summary>The encoding that is stated for it, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>What the reader should know of how it was found.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
