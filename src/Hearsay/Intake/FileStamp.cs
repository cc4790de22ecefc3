namespace Hearsay.Intake;

/// <summary>What tells whether a file is the one that was seen before.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was last changed, in ticks of universal time.</param>
public sealed record FileStamp(string Path, long Length, long Modified);
