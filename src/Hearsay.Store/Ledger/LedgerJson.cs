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
            json.WriteStartArray("why");
            foreach (string reason in candidate.Reasons)
            {
                json.WriteStringValue(reason);
            }

            json.WriteEndArray();
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
            json.WriteStartArray("worded");
            foreach (HitRate rate in card.Worded)
            {
                json.WriteStartObject();
                json.WriteString("name", rate.Name);
                json.WriteNumberOrNull("low", rate.Low);
                json.WriteNumberOrNull("high", rate.High);
                WriteShare(json, rate.True, rate.Share, rate.Interval, rate.Ids);
                json.WriteEndObject();
            }

            json.WriteEndArray();
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
        json.WriteStartArray("evidence");
        foreach (string id in entry.Resolution?.Evidence ?? [])
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
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
        json.WriteStartArray("bins");
        foreach (CalibrationBin bin in numeric.Bins)
        {
            json.WriteStartObject();
            json.WriteNumber("low", bin.Low);
            json.WriteNumber("high", bin.High);
            json.WriteNumber("forecast", bin.Forecast);
            WriteShare(json, bin.True, bin.Share, bin.Interval, bin.Ids);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, int hits, double share, ScoreInterval interval, IReadOnlyList<string> ids)
    {
        json.WriteNumber("true", hits);
        json.WriteNumber("share", share);
        Write(json, "interval", interval);
        json.WriteStartArray("forecasts");
        foreach (string id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
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
