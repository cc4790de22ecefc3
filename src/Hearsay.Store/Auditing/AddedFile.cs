namespace Hearsay.Store.Auditing;

/// <summary>A file that was read to its end.</summary>
/// <param name="Path">The file.</param>
/// <param name="Documents">How many documents were found in it.</param>
/// <param name="Failures">How much of it could not be read; it is tried again the next time.</param>
/// <param name="Added">When, in universal time.</param>
public sealed record AddedFile(string Path, long Documents, long Failures, string Added);
