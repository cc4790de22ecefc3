using Dapper;
using Hearsay.Store.Aliases;
using Hearsay.Store.Remarks;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Ledger;

/// <summary>What people said of forecasts and that holds, by the forecast, and which names they hold to be one.</summary>
internal sealed class Judgements
{
    private readonly ILookup<string, Remark> byTarget;

    /// <summary>Reads them.</summary>
    public Judgements(SqliteConnection connection)
    {
        byTarget = connection.Query<Remark>(LedgerStatements.ListJudgements).ToLookup(r => r.Target, StringComparer.Ordinal);
        Aliases = DeskAliases.Load(connection);
    }

    /// <summary>The names that the desk holds to be one.</summary>
    public DeskAliases Aliases { get; }

    /// <summary>Whether anything was said of any.</summary>
    public bool HasAny => byTarget.Count > 0;

    /// <summary>The last sharper wording.</summary>
    public ForecastWording? WordingOf(string id) => Last(id, RemarkKind.Wording) is { } remark ? JudgementText.ReadWording(remark) : null;

    /// <summary>The last word on how it ended.</summary>
    public ForecastResolution? ResolutionOf(string id) => Last(id, RemarkKind.Resolution) is { } remark ? JudgementText.ReadResolution(remark) : null;

    /// <summary>The last probability that was given by the end of a day.</summary>
    public double? EstimateOf(string id, string lastDay) => byTarget[id]
        .LastOrDefault(r => r.Kind == RemarkKind.Estimate && string.CompareOrdinal(r.Made[..10], lastDay) <= 0) is { } remark
        ? JudgementText.ReadEstimate(remark)
        : null;

    private Remark? Last(string id, RemarkKind kind) => byTarget[id].LastOrDefault(r => r.Kind == kind);
}
