using Hearsay.Documents;

namespace Hearsay.Weighing.Copies;

/// <summary>What the grouping of copies knows of a document.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Published">Its date, or null.</param>
/// <param name="Words">The number of its words.</param>
public sealed record CopyMember(string Id, DocumentDate? Published, int Words);
