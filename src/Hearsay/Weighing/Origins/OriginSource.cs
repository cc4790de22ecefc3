using Hearsay.Documents;

namespace Hearsay.Weighing.Origins;

/// <summary>What the finding of origins needs of a link of a source chain.</summary>
/// <param name="Depth">1 is the one whom the author cites; those of one depth speak together.</param>
/// <param name="Name">The name or description; empty if there is none.</param>
/// <param name="Kind">What kind of source.</param>
/// <param name="Actor">The actor's code, or null.</param>
/// <param name="Attitude">Only what was asserted is the source's own word.</param>
/// <param name="Date">When it was said, as an ISO 8601 date, or null.</param>
/// <param name="Words">The words of the text that make it a source.</param>
public sealed record OriginSource(int Depth, string Name, SourceKind Kind, string? Actor, Attitude Attitude, string? Date, string Words);
