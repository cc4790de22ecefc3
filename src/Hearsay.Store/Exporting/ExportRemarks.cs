using Dapper;
using Hearsay.Exchange;
using Hearsay.Store.Remarks;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Exporting;

/// <summary>The remarks on documents and claims that hold.</summary>
internal sealed class ExportRemarks
{
    private readonly Dictionary<string, List<ExportedRemark>> byTarget = new(StringComparer.Ordinal);

    private ExportRemarks()
    {
    }

    /// <summary>No remarks.</summary>
    public static ExportRemarks None { get; } = new();

    /// <summary>Takes up all that hold, in the order of making.</summary>
    public static ExportRemarks Load(SqliteConnection connection)
    {
        var remarks = new ExportRemarks();
        foreach (Remark remark in connection.Query<Remark>(Statements.ListRemarks + Statements.HoldingRemarks, buffered: false))
        {
            if (!remarks.byTarget.TryGetValue(remark.Target, out List<ExportedRemark>? list))
            {
                remarks.byTarget.Add(remark.Target, list = []);
            }

            list.Add(new ExportedRemark(
                remark.Number, remark.Kind.ToString().ToLowerInvariant(), remark.Value, remark.Reason, remark.Author, remark.Made));
        }

        return remarks;
    }

    /// <summary>Those on a document or claim.</summary>
    public IReadOnlyList<ExportedRemark> On(string target) => byTarget.TryGetValue(target, out List<ExportedRemark>? list) ? list : [];
}
