using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Gdelt;

/// <summary>Writes the table of mentions of GDELT 2.0: 16 columns divided by tabs, a line for each claim that tells of an event.</summary>
public static class GdeltMentions
{
    /// <summary>Writes a line a claim and pair of actors, of the claims that the table of events counts.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, EventChoice choice)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(choice);
        using var table = new TabTable(output);
        var pairs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ExportedDocument document in documents)
        {
            CodePointMap? map = null;
            foreach (ExportedClaim exported in document.Claims)
            {
                if (choice.Takes(document.Document, exported.Claim) && GdeltEvent.Of(document, exported) is { Count: > 0 } events)
                {
                    map ??= new CodePointMap(document.Document.Text);
                    int lines = events.Count;
                    if (exported.Occurrence is { Claims: > 1 } occurrence && !pairs.TryAdd(occurrence.Id, lines))
                    {
                        // The event has the pairs of actors of the claim that told it first: this one mentions these.
                        lines = pairs[occurrence.Id];
                    }

                    for (int i = 0; i < lines; i++)
                    {
                        Write(table, document, exported, GdeltEvent.IdOf(exported) + i, map);
                    }
                }
            }
        }
    }

    private static void Write(TabTable table, ExportedDocument document, ExportedClaim exported, long id, CodePointMap map)
    {
        Claim claim = exported.Claim;
        Document text = document.Document;
        bool isWeb = Uri.TryCreate(text.Uri, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";
        table.Cell(id).Cell(EventTime.Of(document, claim).First, "yyyyMMdd'000000'").Cell(document.Day, "yyyyMMdd'000000'")
            .Cell(isWeb ? 1L : 2L).Cell(text.Outlet ?? (isWeb ? uri!.Host : null)).Cell(text.Uri).Cell(claim.Sentence + 1L);
        table.Cell(OffsetOf(claim.Actors, map)).Cell(OffsetOf(claim.Recipients, map)).Cell(map[claim.Predicate.Span.Start])
            .Cell(1L).Cell(ConfidenceOf(claim)).Cell(map.Length).Empty(3).EndLine();
    }

    private static long OffsetOf(IReadOnlyList<Actor> actors, CodePointMap map) => actors.Count == 0 ? -1 : map[actors[0].Span.Start];

    /// <summary>How far a reader would take it to have happened, of 100: factuality -3 to 3 carried over.</summary>
    private static long ConfidenceOf(Claim claim) =>
        double.IsFinite(claim.Factuality) ? (long)Math.Round(Math.Clamp((claim.Factuality + 3) / 6, 0, 1) * 10, MidpointRounding.AwayFromZero) * 10 : 50;
}
