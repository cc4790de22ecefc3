namespace Hearsay.Intake.Formats;

/// <summary>A text with what its file says of it.</summary>
internal sealed record TextPiece : Piece
{
    /// <summary>The text, or a page of HTML.</summary>
    public required string Text { get; init; }

    /// <summary>How the text is written.</summary>
    public TextKind Kind { get; init; }

    /// <summary>Its own address, if the file gives one.</summary>
    public string? Link { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The author, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The paper, agency or site, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date of publication, as the file writes it, or null.</summary>
    public string? Published { get; init; }

    /// <summary>Whether title, author, outlet and date are of this text. If not, they count only where the text itself does not say.</summary>
    public bool IsHeadSure { get; init; }

    /// <summary>The language, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The place of the dateline, or null.</summary>
    public string? DatelinePlace { get; init; }

    /// <summary>The name of a genre, or null.</summary>
    public string? Genre { get; init; }

    /// <summary>Whether somebody stated all this for the purpose, rather than the file for its own.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Whether it is the text of a message that was sent, which may quote another.</summary>
    public bool IsMessage { get; init; }

    /// <summary>Where in the text each page begins; empty if it has none.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>What the reader should know of how the text was found.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
