using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Forecasts;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Keeping;

/// <summary>Enters every forecast of a new reading into the ledger.</summary>
internal sealed class LedgerKeeper(SqliteConnection connection) : IDisposable
{
    private readonly Statement add = new(connection, LedgerStatements.AddForecast, 14);
    private readonly Statement removeStale = new(connection, LedgerStatements.RemoveStale, 1);

    /// <summary>
    /// Enters the forecast that a claim makes. One that is there takes the terms of the newer reading, unless somebody has sharpened or
    /// resolved it; when it was entered stays.
    /// </summary>
    public void Add(SqliteTransaction transaction, long number, Document document, Claim claim, long? source, string now)
    {
        if (claim.Forecast is not { } forecast)
        {
            return;
        }

        Source? holder = claim.Sources.Count == 0 ? null : claim.Sources[^1];
        string? made = DayRange.Parse(holder?.Date ?? document.Published?.Value)?.First.ToIso();
        string? deadline = DayRange.Parse(forecast.Deadline)?.Last.ToIso();
        add.Run(
            transaction, number, ShortId.Of(claim.Id), claim.Span.Start, claim.Span.End,
            forecast.Condition is { } condition ? ShortId.Of(condition) : null, source, holder is null ? 1 : 0, made, deadline,
            FormOf(claim, forecast).ToString().ToLowerInvariant(), forecast.Low, forecast.High, forecast.IsResolvable ? 1 : 0, now);
    }

    /// <summary>Takes out what the newest reading of a document takes for a forecast no more, unless somebody has worked on it.</summary>
    public void RemoveStale(SqliteTransaction transaction, long document) => removeStale.Run(transaction, document);

    /// <summary>Gives the statements back.</summary>
    public void Dispose()
    {
        add.Dispose();
        removeStale.Dispose();
    }

    private static ForecastForm FormOf(Claim claim, Forecast forecast) => (forecast.Low, forecast.High) switch
    {
        ({ } low, { } high) when low == high => ForecastForm.Numeric,
        ({ }, { }) => ForecastForm.Worded,
        _ => claim.Certainty is Certainty.Possible or Certainty.Unknown ? ForecastForm.Unfalsifiable : ForecastForm.Categorical,
    };
}
