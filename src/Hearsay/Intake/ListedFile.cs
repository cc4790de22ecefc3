namespace Hearsay.Intake;

/// <summary>A file to be read, or, where there is none, what is to be said instead.</summary>
/// <param name="Name">Where it stands in its folder; the key of the order.</param>
/// <param name="File">The file, or null.</param>
/// <param name="Remark">The failure or the skipped file, or null.</param>
internal sealed record ListedFile(string Name, InputFile? File, IntakeItem? Remark);
