using Hearsay.Exchange;
using Hearsay.Store.Exporting;

namespace Hearsay.Cli.Commands;

/// <summary>A format that others read.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Summary">What it is, in a few words.</param>
/// <param name="Needs">What it wants beside the claims.</param>
/// <param name="Write">Writes it; null for a kind of several files.</param>
internal sealed record ExportKind(string Name, string Summary, ExportNeeds Needs, Action<IEnumerable<ExportedDocument>, Stream, ExportRequest>? Write);
