using Hearsay.Store.Keeping;
using Hearsay.Weighing.Cases;

namespace Hearsay.Store.Cases;

/// <summary>What stands in a portable file, all of it checked.</summary>
/// <param name="Row">The case.</param>
/// <param name="Edits">Its edits, and of each whether something in it was forgotten.</param>
/// <param name="Documents">The documents that came with it.</param>
internal sealed record PortableCase(CaseRow Row, IReadOnlyList<(CaseEdit Edit, bool IsRedacted)> Edits, IReadOnlyList<PreparedDocument> Documents);
