namespace Hearsay.Weighing.Happenings;

/// <summary>Who takes part in an occurrence.</summary>
/// <param name="Code">The code of who is meant, <c>RUS MIL</c>, or null if unknown.</param>
/// <param name="Name">The words of the text.</param>
public readonly record struct Participant(string? Code, string Name)
{
    /// <summary>The code's first part, a country's or a bloc's, or null.</summary>
    public string? Country => Code is null ? null : Code.IndexOf(' ', StringComparison.Ordinal) is var end && end < 0 ? Code : Code[..end];
}
