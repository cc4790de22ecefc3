using Hearsay.Cli.Dossier;
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
        Json = c => LedgerJson.Write(c.Forecaster, c.Card),
        Text = c => WriteText(c.Forecaster, c.Card),
    };

    private void WriteText(Forecaster forecaster, ScoreCard card)
    {
        page.Paragraph(new StyledText().Add(forecaster.Name, Style.Strong), 0);
        page.Paragraph(new StyledText().Add(LedgerText.Counts(card)), 2);
        if (!card.IsScored)
        {
            page.Paragraph(
                new StyledText().Add($"No scores: {card.Resolved} of the {ScoreCard.LeastResolved} resolved forecasts that a score card takes.", Style.Faint), 2);
            return;
        }

        page.Paragraph(new StyledText().Add(LedgerText.Times(card)), 2);
        if (card.Numeric is { } numeric)
        {
            WriteNumeric(numeric);
        }

        foreach (HitRate rate in card.Worded)
        {
            string band = rate is { Low: { } low, High: { } high } ? $" ({LedgerText.Share(low)} to {LedgerText.Share(high)})" : "";
            page.Paragraph(new StyledText().Add($"“{rate.Name}”{band}: {rate.True} of {rate.Ids.Count} came true, {LedgerText.Share(rate.Share)} [{Interval(rate.Interval, LedgerText.Share)}]"), 2);
        }
    }

    private void WriteNumeric(NumericScore numeric)
    {
        string skill = numeric.Skill is { } value ? $"; skill against the base rate {LedgerText.Score(value)}" : "";
        page.Paragraph(new StyledText().Add($"with a number, {numeric.Count}: Brier {LedgerText.Score(numeric.Brier)}{Bracket(numeric.BrierInterval)}{skill}; log score {LedgerText.Score(numeric.Logarithmic)}{Bracket(numeric.LogarithmicInterval)} nats"), 2);
        foreach (CalibrationBin bin in numeric.Bins)
        {
            page.Paragraph(new StyledText().Add($"{LedgerText.Share(bin.Low)} to {LedgerText.Share(bin.High)}, on average {LedgerText.Share(bin.Forecast)}: {bin.True} of {bin.Ids.Count} came true, {LedgerText.Share(bin.Share)} [{Interval(bin.Interval, LedgerText.Share)}]"), 4);
        }
    }

    private static string Bracket(ScoreInterval? interval) => interval is { } range ? $" [{Interval(range, LedgerText.Score)}]" : "";

    private static string Interval(ScoreInterval interval, Func<double, string> write) => $"{write(interval.Low)}, {write(interval.High)}";
}
