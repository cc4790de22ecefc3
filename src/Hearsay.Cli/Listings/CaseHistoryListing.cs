using Hearsay.Weighing.Cases;

namespace Hearsay.Cli.Listings;

/// <summary>Prints what was done to a case.</summary>
internal static class CaseHistoryListing
{
    /// <summary>How edits are printed.</summary>
    public static ListShape<CaseEdit> ShapeOf(CaseHistory history)
    {
        var words = new CaseEditWords(history);
        return new ListShape<CaseEdit>
        {
            Noun = "edit",
            Columns =
            [
                ("number", e => e.Sequence), ("made", e => e.Made), ("author", e => e.Author), ("done", e => words.Of(e.Change)),
                ("holds", e => !history.Undone.Contains(e.Id)), ("reason", e => e.Reason), ("id", e => e.Id),
            ],
            Table = ["number", "made", "author", "done", "holds", "reason"],
            CursorOf = e => e.Id,
        };
    }
}
