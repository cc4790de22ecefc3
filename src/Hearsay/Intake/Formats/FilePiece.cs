namespace Hearsay.Intake.Formats;

/// <summary>A file in a file, to be read as files are, if it is of a kind that is read.</summary>
internal sealed record FilePiece : Piece
{
    /// <summary>Its name; only its extension counts.</summary>
    public required string Name { get; init; }

    /// <summary>Opens it. What comes out has been counted.</summary>
    public required Func<Stream> Open { get; init; }
}
