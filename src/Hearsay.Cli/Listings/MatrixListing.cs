using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Listings;

/// <summary>Prints evidence by hypotheses.</summary>
internal static class MatrixListing
{
    /// <summary>How items are printed.</summary>
    public static ListShape<int> ShapeOf(MatrixView view) => new()
    {
        Noun = "item",
        Columns =
        [
            ("item", i => view.Case.Evidence[i].Key), ("words", i => view.Case.Evidence[i].Content.Words),
            .. view.Case.Hypotheses.Select((h, n) => (h.Key, (Func<int, object?>)(i => view.CellOf(i, n)))),
            ("tells", i => view.DiagnosticityOf(i)), ("weight", i => EvidenceWeight.Of(view.Matrix.Items[i].Marks, view.Weighting)), ("origin", i => view.Case.Evidence[i].Content.OriginName),
            ("relevance", i => view.Matrix.Items[i].Marks.Relevance?.ToString().ToLowerInvariant()), ("source", i => view.Matrix.Items[i].Marks.Reliability?.ToString()),
            ("claim", i => view.Matrix.Items[i].Marks.Credibility), ("id", i => view.Case.Evidence[i].Content.Target ?? view.Case.Evidence[i].Id),
        ],
        Table = ["item", "words", .. view.Case.Hypotheses.Select(h => h.Key), "tells", "weight", "origin"],
        CursorOf = i => view.Case.Evidence[i].Key,
        Rounded = true,
    };
}
