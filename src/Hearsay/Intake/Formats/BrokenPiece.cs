namespace Hearsay.Intake.Formats;

/// <summary>A place in a file that cannot be read.</summary>
internal sealed record BrokenPiece : Piece
{
    /// <summary>What happened, without a full stop.</summary>
    public required string Reason { get; init; }

    /// <summary>What to do about it, as a sentence.</summary>
    public required string Advice { get; init; }

    /// <summary>The piece for a problem.</summary>
    public static BrokenPiece Of(FormatProblem problem, string? entry = null) =>
        new() { Entry = entry, Place = problem.Place, Reason = problem.Message, Advice = problem.Advice };
}
