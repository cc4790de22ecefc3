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
            .. view.Case.Hypotheses.Select((h, n) => (h.Key, (Func<int, object?>)(i => Cell(view.Matrix.Items[i], n)))),
            ("tells", i => TellsOf(view, i)), ("weight", i => EvidenceWeight.Of(view.Matrix.Items[i].Marks, view.Weighting)), ("origin", i => view.Case.Evidence[i].Content.OriginName),
            ("relevance", i => view.Matrix.Items[i].Marks.Relevance?.ToString().ToLowerInvariant()), ("source", i => view.Matrix.Items[i].Marks.Reliability?.ToString()),
            ("claim", i => view.Matrix.Items[i].Marks.Credibility), ("id", i => view.Case.Evidence[i].Content.Target ?? view.Case.Evidence[i].Id),
        ],
        Table = ["item", "words", .. view.Case.Hypotheses.Select(h => h.Key), "tells", "weight", "origin"],
        CursorOf = i => view.Case.Evidence[i].Key,
        Rounded = true,
    };

    /// <summary>The items, those that tell hypotheses apart most first; those that nobody rated last.</summary>
    public static IEnumerable<int> RowsOf(MatrixView view) =>
        Enumerable.Range(0, view.Matrix.Items.Count).OrderByDescending(i => TellsOf(view, i) ?? -1).ThenBy(i => i);

    private static double? TellsOf(MatrixView view, int item) => Diagnosticity.Of(view.Matrix.Items[item], view.Matrix.Hypotheses.Count);

    private static string? Cell(MatrixItem item, int hypothesis)
    {
        string[] letters = [.. item.Ratings.Where(r => r.Hypothesis == hypothesis).OrderBy(r => r.Analyst, StringComparer.Ordinal).Select(r => ConsistencyScale.LettersOf(r.Value))];
        return letters.Length == 0 ? null : string.Join('/', letters.Distinct().Count() == 1 ? letters.Take(1) : letters);
    }
}
