using Dapper;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Finding;
using Hearsay.Weighing.Cases;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Cases;

/// <summary>
/// Verifies cases: that every edit can be read and is the one its id was made from, that what is taken back is there, and that quotes are the
/// words of documents that the library has.
/// </summary>
internal sealed class CaseCheck(SqliteConnection connection)
{
    private readonly Finder finder = new(connection);

    /// <summary>What is wrong, a sentence each.</summary>
    public IEnumerable<string> Run()
    {
        var rows = new CaseRows(connection);
        foreach (CaseRow row in rows.All())
        {
            IReadOnlyList<EditRow> edits = rows.EditsOf(row);
            HashSet<string> known = [.. edits.Select(e => e.Id)];
            foreach (EditRow edit in edits)
            {
                if (Check(row, edit, known) is { } problem)
                {
                    yield return $"case {row.Name}, edit {edit.Id}: {problem}";
                }
            }
        }
    }

    private string? Check(CaseRow row, EditRow stored, HashSet<string> known)
    {
        CaseEdit edit;
        try
        {
            edit = stored.ToEdit();
        }
        catch (FormatException)
        {
            return "cannot be read";
        }

        return edit.Change switch
        {
            _ when !stored.Redacted && CaseIds.OfEdit(row.Id, edit) != edit.Id => "is not the one that its id was made from",
            CaseChange.Undone undone when !known.Contains(undone.Edit) => $"takes back {undone.Edit}, which is not there",
            _ when CaseFileWriter.QuotesOf(edit.Change).FirstOrDefault(q => !IsQuote(q)) is { } quote => $"its words are not those of {quote.Document} at {quote.Start} to {quote.End}",
            _ => null,
        };
    }

    /// <summary>What was forgotten, and what stands in no document of the library, cannot be compared.</summary>
    private bool IsQuote(CaseQuote quote)
    {
        (long Number, bool IsRedacted)[] found =
            [.. connection.Query<(long, bool)>("SELECT number, redacted FROM document WHERE id = @id", new { id = quote.Document })];
        if (quote.Text.Length == 0 || found is not [(var number, false)])
        {
            return true;
        }

        Document document = finder.TextOf(number);
        var map = new CodePointMap(document.Text);
        return quote.Start >= 0 && quote.Start <= quote.End && quote.End <= map.Length
            && document.Text.AsSpan(map.ToCodeUnits(quote.Start)..map.ToCodeUnits(quote.End)).SequenceEqual(quote.Text);
    }
}
