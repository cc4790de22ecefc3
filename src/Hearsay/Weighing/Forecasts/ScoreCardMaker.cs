namespace Hearsay.Weighing.Forecasts;

/// <summary>Makes score cards.</summary>
public static class ScoreCardMaker
{
    private const int Bins = 10;

    /// <summary>The card of these forecasts, which are all of one source, as it stands on a day. Their order does not matter.</summary>
    public static ScoreCard Make(IEnumerable<JudgedForecast> forecasts, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        JudgedForecast[] all = [.. forecasts.OrderBy(f => f.Id, StringComparer.Ordinal)];
        JudgedForecast[] matured = [.. all.Where(f => f.IsMature(day))];
        JudgedForecast[] judged = [.. matured.Where(f => f.Outcome is not null)];
        var card = new ScoreCard
        {
            Made = all.Length,
            Unfalsifiable = all.Count(f => f.Form == ForecastForm.Unfalsifiable),
            Matured = matured.Length,
            Outcomes = Enum.GetValues<ForecastOutcome>().ToDictionary(o => o, o => judged.Count(f => f.Form != ForecastForm.Unfalsifiable && f.Outcome == o)),
            Unjudged = matured.Count(f => f.Outcome is null && f.Form != ForecastForm.Unfalsifiable),
        };
        return card.IsScored ? Scored(card, [.. judged.Where(f => f.IsDecided)]) : card;
    }

    private static ScoreCard Scored(ScoreCard card, JudgedForecast[] decided)
    {
        JudgedForecast[] numeric = [.. decided.Where(f => f.Form == ForecastForm.Numeric)];
        return card with
        {
            BaseRate = decided.Length == 0 ? null : (double)decided.Count(IsTrue) / decided.Length,
            LeadTime = Median([.. decided.Select(DaysAhead).OfType<int>()]),
            Numeric = numeric.Length == 0 ? null : ScoreNumbers(numeric),
            Worded = [.. WordedBands(decided), .. Categorical(decided)],
        };
    }

    private static NumericScore ScoreNumbers(JudgedForecast[] numeric)
    {
        double[] brier = [.. numeric.Select(f => ScoringRules.Brier(ProbabilityOf(f), IsTrue(f)))];
        double[] logarithmic = [.. numeric.Select(f => ScoringRules.Logarithmic(ProbabilityOf(f), IsTrue(f)))];
        double rate = (double)numeric.Count(IsTrue) / numeric.Length;
        bool hasInterval = numeric.Length > 1;
        return new NumericScore(
            numeric.Length,
            brier.Average(),
            hasInterval ? ScoreInterval.OfMean(brier) : null,
            logarithmic.Average(),
            hasInterval && logarithmic.All(double.IsFinite) ? ScoreInterval.OfMean(logarithmic) : null,
            rate * (1 - rate),
            [.. numeric.GroupBy(BinOf).OrderBy(b => b.Key).Select(b => Bin(b.Key, [.. b]))]);
    }

    private static CalibrationBin Bin(int number, JudgedForecast[] forecasts) => new(
        (double)number / Bins, (double)(number + 1) / Bins, forecasts.Average(ProbabilityOf), forecasts.Count(IsTrue), IdsOf(forecasts));

    /// <summary>Rounding is let pass, so that 0.3 lies in the bin that begins with it.</summary>
    private static int BinOf(JudgedForecast forecast) => Math.Min(Bins - 1, (int)Math.Floor((ProbabilityOf(forecast) * Bins) + 1e-9));

    private static IEnumerable<HitRate> WordedBands(JudgedForecast[] decided) => decided
        .Where(f => f.Form == ForecastForm.Worded)
        .GroupBy(f => EstimativeBand.Of(f.Low!.Value, f.High!.Value))
        .OrderBy(g => g.Key.Low)
        .Select(g => new HitRate(g.Key.Name, g.Key.Low, g.Key.High, g.Count(IsTrue), IdsOf(g)));

    private static IEnumerable<HitRate> Categorical(JudgedForecast[] decided)
    {
        JudgedForecast[] categorical = [.. decided.Where(f => f.Form == ForecastForm.Categorical)];
        return categorical.Length == 0 ? [] : [new HitRate("will", null, null, categorical.Count(IsTrue), IdsOf(categorical))];
    }

    private static int? DaysAhead(JudgedForecast forecast) => forecast is { Made: { } made, Deadline: var deadline, Settled: var settled }
        && (deadline ?? settled) is { } end && end >= made
            ? end.DayNumber - made.DayNumber
            : null;

    private static double? Median(int[] days)
    {
        Array.Sort(days);
        return days.Length == 0 ? null : (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2.0;
    }

    private static double ProbabilityOf(JudgedForecast forecast) => (forecast.Low!.Value + forecast.High!.Value) / 2;

    private static bool IsTrue(JudgedForecast forecast) => forecast.Outcome == ForecastOutcome.True;

    private static string[] IdsOf(IEnumerable<JudgedForecast> forecasts) => [.. forecasts.Select(f => f.Id)];
}
