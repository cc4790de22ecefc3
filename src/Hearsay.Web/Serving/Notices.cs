using Hearsay.Exchange;
using Hearsay.Store.Indicators;

namespace Hearsay.Web.Serving;

/// <summary>Writes what listeners are told.</summary>
internal static class Notices
{
    /// <summary>How many documents wait to be weighed.</summary>
    public static Notice Weighing(long waiting) => new("weighing", ListingJson.Write(json => json.WriteNumber("waiting", waiting)));

    /// <summary>How far an import is.</summary>
    public static Notice Import(ImportProgress progress) => new("import", ListingJson.Write(json =>
    {
        json.WriteNumber("file", progress.File);
        json.WriteNumber("files", progress.Files);
        json.WriteNumber("documents", progress.Documents);
        json.WriteNumber("failures", progress.Failures);
        json.WriteString("failure", progress.Failure);
        json.WriteBoolean("done", progress.IsDone);
    }));

    /// <summary>That an indicator turned.</summary>
    public static Notice Turn(IndicatorTurn turn) => new("indicator", IndicatorJson.Write(turn), turn.Number);
}
