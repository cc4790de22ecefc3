using System.Globalization;
using System.Text.Json;
using Hearsay.Cli.Dossier;
using Hearsay.Exchange;
using Hearsay.Store.Ledger;
using Hearsay.Weighing.Forecasts;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints score cards, each number with what it is a share of.</summary>
internal sealed class ScoreCardListing(Page page)
{
    /// <summary>How score cards are printed.</summary>
    public ListShape<(Forecaster Forecaster, ScoreCard Card)> Shape => new()
    {
        Noun = "score card",
        Columns =
        [
            ("forecaster", c => c.Forecaster.Name), ("made", c => c.Card.Made), ("unfalsifiable", c => c.Card.Unfalsifiable), ("matured", c => c.Card.Matured), ("unjudged", c => c.Card.Unjudged),
            .. Enum.GetValues<ForecastOutcome>().Select(o => (o.ToString().ToLowerInvariant(), (Func<(Forecaster Forecaster, ScoreCard Card), object?>)(c => c.Card.Outcomes[o]))),
            ("resolved", c => c.Card.Resolved), ("base-rate", c => c.Card.BaseRate), ("lead-time-days", c => c.Card.LeadTime),
            ("numeric", c => c.Card.Numeric?.Count), ("brier", c => c.Card.Numeric?.Brier), ("logarithmic", c => c.Card.Numeric?.Logarithmic),
        ],
        CursorOf = c => c.Forecaster.Name,
        Json = c => Json(c.Forecaster, c.Card),
        Text = c => WriteText(c.Forecaster, c.Card),
    };

    private void WriteText(Forecaster forecaster, ScoreCard card)
    {
        page.Paragraph(new StyledText().Add(forecaster.Name, Style.Strong), 0);
        page.Paragraph(new StyledText().Add(Counts(card)), 2);
        if (!card.IsScored)
        {
            page.Paragraph(
                new StyledText().Add($"No scores: {card.Resolved} of the {ScoreCard.LeastResolved} resolved forecasts that a score card takes.", Style.Faint), 2);
            return;
        }

        page.Paragraph(new StyledText().Add(Times(card)), 2);
        if (card.Numeric is { } numeric)
        {
            WriteNumeric(numeric);
        }

        foreach (HitRate rate in card.Worded)
        {
            string band = rate is { Low: { } low, High: { } high } ? $" ({Percent(low)} to {Percent(high)})" : "";
            page.Paragraph(new StyledText().Add($"“{rate.Name}”{band}: {rate.True} of {rate.Ids.Count} came true, {Percent(rate.Share)} [{Interval(rate.Interval, Percent)}]"), 2);
        }
    }

    private static string Json(Forecaster forecaster, ScoreCard card) => ListingJson.Write(json =>
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

    private void WriteNumeric(NumericScore numeric)
    {
        string skill = numeric.Skill is { } value ? $"; skill against the base rate {Score(value)}" : "";
        page.Paragraph(new StyledText().Add($"with a number, {numeric.Count}: Brier {Score(numeric.Brier)}{Bracket(numeric.BrierInterval)}{skill}; log score {Score(numeric.Logarithmic)}{Bracket(numeric.LogarithmicInterval)} nats"), 2);
        foreach (CalibrationBin bin in numeric.Bins)
        {
            page.Paragraph(new StyledText().Add($"{Percent(bin.Low)} to {Percent(bin.High)}, on average {Percent(bin.Forecast)}: {bin.True} of {bin.Ids.Count} came true, {Percent(bin.Share)} [{Interval(bin.Interval, Percent)}]"), 4);
        }
    }

    private static string Counts(ScoreCard card)
    {
        IReadOnlyDictionary<ForecastOutcome, int> outcomes = card.Outcomes;
        return $"{card.Made} made, {card.Unfalsifiable} of them 'may' or 'could'; {card.Matured} matured, {card.Unjudged} of them not judged; "
            + $"{outcomes[ForecastOutcome.True]} true, {outcomes[ForecastOutcome.False]} false, {outcomes[ForecastOutcome.Partly]} partly, "
            + $"{outcomes[ForecastOutcome.Void]} void, {outcomes[ForecastOutcome.Unresolvable]} unresolvable";
    }

    private static string Times(ScoreCard card)
    {
        string rate = card.BaseRate is { } share ? $"{Percent(share)} of those that ended true or false came true" : "none ended true or false";
        return card.LeadTime is { } days ? $"{rate}; made {Number(days)} days ahead (median)" : rate;
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

    private static string Bracket(ScoreInterval? interval) => interval is { } range ? $" [{Interval(range, Score)}]" : "";

    private static string Interval(ScoreInterval interval, Func<double, string> write) => $"{write(interval.Low)}, {write(interval.High)}";

    private static string Score(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
