using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Petrarch;

/// <summary>
/// Writes events as PETRARCH 2 prints them: date, source, target, CAMEO code, issues (none), ids, address, outlet, divided by tabs. Those
/// who do something together do it to each other, both ways.
/// </summary>
public static class PetrarchTable
{
    /// <summary>Writes the claims that count as events and whose doer has a code.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, EventChoice choice)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(choice);
        using var table = new TabTable(output);
        foreach (ExportedDocument document in documents)
        {
            foreach (ExportedClaim exported in document.Claims)
            {
                if (exported.Claim.Event?.Cameo is { } cameo && choice.Takes(document.Document, exported.Claim))
                {
                    Write(table, document, exported.Claim, cameo);
                }
            }
        }
    }

    private static void Write(TabTable table, ExportedDocument document, Claim claim, string cameo)
    {
        var written = new List<(string, string)>();
        foreach ((Actor? from, Actor? to) in ActorPairs.Of(claim))
        {
            string? source = from is null ? null : ActorCode.Of(from).Cameo;
            string target = (to is null ? null : ActorCode.Of(to).Cameo) ?? CodedEvent.Unknown;
            if (source is null || source == target || written.Contains((source, target)))
            {
                continue;
            }

            written.Add((source, target));
            table.Cell(EventTime.Of(document, claim).First, "yyyyMMdd").Cell(source).Cell(target).Cell(cameo).Cell((string?)null)
                .Cell($"{document.Document.Id}_{claim.Id}").Cell(document.Document.Uri).Cell(document.Document.Outlet).EndLine();
        }
    }
}
