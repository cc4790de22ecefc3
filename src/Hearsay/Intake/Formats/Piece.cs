namespace Hearsay.Intake.Formats;

/// <summary>Something taken out of a file: a text, a file in the file, or a place that cannot be read.</summary>
internal abstract record Piece
{
    /// <summary>Its name in the file, made printable, or null if it is the whole of it. It is only ever shown, never used as a path.</summary>
    public string? Entry { get; init; }

    /// <summary>Where it stands, e.g. <c>record 12</c>, where the name does not say it.</summary>
    public string? Place { get; init; }
}
