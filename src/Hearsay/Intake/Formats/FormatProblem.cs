namespace Hearsay.Intake.Formats;

/// <summary>
/// Why a file, or a place in it, cannot be read. It is thrown by the readers of formats and turned into a failure where files are
/// read one after the other; it never leaves the intake.
/// </summary>
/// <param name="reason">What happened, without a full stop.</param>
/// <param name="advice">What to do about it, as a sentence.</param>
internal sealed class FormatProblem(string reason, string advice) : Exception(reason)
{
    /// <summary>What to do about it, as a sentence.</summary>
    public string Advice => advice;

    /// <summary>Where in the file, or null for the whole of it.</summary>
    public string? Place { get; init; }
}
