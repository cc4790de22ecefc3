using System.Text.Json;
using Hearsay.Documents.Layers;
using Hearsay.Exchange;
using Hearsay.Weighing.Forecasts;
using Hearsay.Wording;

namespace Hearsay.Store.Ledger;

/// <summary>Writes forecasts, what may show how they ended, and score cards for programs, one JSON object a line.</summary>
public static class LedgerJson
{
    /// <summary>A forecast as it stands on a day.</summary>
    public static string Write(LedgerEntry entry, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ListingJson.Write(json => WriteFields(json, entry, day));
    }

    /// <summary>What may show how a forecast ended.</summary>
    public static string Write(ForecastCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return ListingJson.Write(json =>
        {
            json.WriteString("claim", candidate.Found.Claim.Id);
            json.WriteString("document", candidate.Found.Document.Id);
            json.WriteString("published", candidate.Found.Document.Published?.Value);
            json.WriteString("speaks", candidate.SpeaksFor ? "for" : "against");
            json.WriteString("words", Printable.Line(candidate.Found.Claim.Span.Of(candidate.Found.Document.Text)));
            json.WriteStrings("why", candidate.Reasons);
        });
    }

    /// <summary>A score card.</summary>
    public static string Write(Forecaster forecaster, ScoreCard card)
    {
        ArgumentNullException.ThrowIfNull(forecaster);
        ArgumentNullException.ThrowIfNull(card);
        return ListingJson.Write(json =>
        {
            json.WriteString("forecaster", forecaster.Name);
            json.WriteNumber("made", card.Made);
            json.WriteNumber("unfalsifiable", card.Unfalsifiable);
            json.WriteNumber("matured", card.Matured);
            json.WriteNumber("unjudged", card.Unjudged);
            foreach ((ForecastOutcome outcome, int count) in card.Outcomes.OrderBy(o => o.Key))
            {
                json.WriteNumber(outcome.ToString().ToLowerInvariant(), count);
            }

            json.WriteNumber("resolved", card.Resolved);
            json.WriteNumberOrNull("base-rate", card.BaseRate);
            json.WriteNumberOrNull("lead-time-days", card.LeadTime);
            WriteNumeric(json, card.Numeric);
            json.WriteObjects("worded", card.Worded, (j, rate) =>
            {
                j.WriteString("name", rate.Name);
                j.WriteNumberOrNull("low", rate.Low);
                j.WriteNumberOrNull("high", rate.High);
                WriteShare(j, rate.True, rate.Share, rate.Interval, rate.Ids);
            });
        });
    }

    private static void WriteFields(Utf8JsonWriter json, LedgerEntry entry, DateOnly day)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("document", entry.Document);
        json.WriteString("outlet", entry.Outlet);
        json.WriteString("forecaster", entry.Forecaster?.Name);
        json.WriteString("words", entry.Words);
        json.WriteString("condition", entry.Condition);
        json.WriteString("made", entry.Made?.ToIso());
        json.WriteString("deadline", entry.Deadline?.ToIso());
        json.WriteString("form", Lower(entry.Form));
        json.WriteNumberOrNull("low", entry.Low);
        json.WriteNumberOrNull("high", entry.High);
        json.WriteString("state", Lower(entry.StateOn(day)));
        json.WriteString("unresolvable", entry.WhyUnresolvable);
        json.WriteString("entered", entry.Entered);
        json.WriteString("wording", entry.Wording?.Words);
        json.WriteString("outcome", entry.Resolution is { } resolution ? Lower(resolution.Outcome) : null);
        json.WriteString("settled", entry.Resolution?.Settled?.ToIso());
        json.WriteString("reason", entry.Resolution?.Reason);
        json.WriteString("by", entry.Resolution?.Author);
        json.WriteStrings("evidence", entry.Resolution?.Evidence ?? []);
    }

    private static void WriteNumeric(Utf8JsonWriter json, NumericScore? numeric)
    {
        if (numeric is null)
        {
            json.WriteNull("numeric");
            return;
        }

        json.WriteStartObject("numeric");
        json.WriteNumber("count", numeric.Count);
        json.WriteNumber("brier", numeric.Brier);
        Write(json, "brier-interval", numeric.BrierInterval);
        json.WriteNumberOrNull("logarithmic", numeric.Logarithmic);
        Write(json, "logarithmic-interval", numeric.LogarithmicInterval);
        json.WriteNumber("reference", numeric.Reference);
        json.WriteNumberOrNull("skill", numeric.Skill);
        json.WriteObjects("bins", numeric.Bins, (j, bin) =>
        {
            j.WriteNumber("low", bin.Low);
            j.WriteNumber("high", bin.High);
            j.WriteNumber("forecast", bin.Forecast);
            WriteShare(j, bin.True, bin.Share, bin.Interval, bin.Ids);
        });
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, int hits, double share, ScoreInterval interval, IReadOnlyList<string> ids)
    {
        json.WriteNumber("true", hits);
        json.WriteNumber("share", share);
        Write(json, "interval", interval);
        json.WriteStrings("forecasts", ids);
    }

    private static void Write(Utf8JsonWriter json, string name, ScoreInterval? interval)
    {
        if (interval is not { } range)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(range.Low);
        json.WriteNumberValue(range.High);
        json.WriteEndArray();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
