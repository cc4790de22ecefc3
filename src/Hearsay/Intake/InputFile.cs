namespace Hearsay.Intake;

/// <summary>A file to be read.</summary>
/// <param name="Path">Where it is; empty for standard input.</param>
/// <param name="Uri">The path as typed, or, for a file found in a folder, the folder as typed, <c>/</c>, its relative name.</param>
/// <param name="Format">What it holds.</param>
/// <param name="Length">Its size in bytes; 0 for standard input.</param>
internal sealed record InputFile(string Path, string Uri, FileFormat Format, long Length);
