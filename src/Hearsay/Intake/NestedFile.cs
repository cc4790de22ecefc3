namespace Hearsay.Intake;

/// <summary>A file, or a file in a file, that is being read.</summary>
/// <param name="Uri">Where it is: the path as typed, and, behind a <c>#</c> each, the names of what it lies in.</param>
/// <param name="Format">What its name says it holds.</param>
/// <param name="Stream">Its bytes.</param>
/// <param name="Depth">In how many archives or messages it lies.</param>
internal sealed record NestedFile(string Uri, FileFormat Format, Stream Stream, int Depth)
{
    /// <summary>Its own address, if it is known.</summary>
    public string? Link { get; init; }

    /// <summary>The encoding that is stated for it, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>What is to be said of how it was unpacked.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
