namespace Hearsay.Training.Scoring;

/// <summary>Scores Hearsay against gold sets, each kind in the format that it comes in.</summary>
public static class ScoreRunner
{
    /// <summary>The kinds of gold sets, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["syntax", "names", "attribution", "factuality", "events", "relations", "dates", "places", "links", "happenings", "swap"];

    /// <summary>Reads the gold set, has <paramref name="reader"/> predict it, writes the predictions if asked to, and compares.</summary>
    /// <exception cref="FileNotFoundException">A gold set is not there.</exception>
    /// <exception cref="FormatException">A gold set is not in its format; the message names file and line.</exception>
    /// <exception cref="InvalidDataException">The gold set is empty, or the two sides hold different texts.</exception>
    /// <exception cref="ArgumentException">There is no such kind, or the reader cannot do it; see <see cref="Kinds"/>.</exception>
    public static ScoreResult Run(ScoreRequest request, ScoredReader reader)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        string[] paths = [.. request.Gold.Select(gold => GoldPath.Get(gold, request.Data ?? GoldPath.Root))];
        (Figure[] figures, ResampledUnits units) = request.Kind switch
        {
            "syntax" => SyntaxRun.Run(paths, request.UseGoldTokens, request.Predictions, reader),
            "names" => NamesRun.Run(paths, request.Predictions, reader),
            "attribution" when reader.Attribute is { } attribute => AttributionRun.Run(paths, request.Predictions, attribute),
            "factuality" when reader.JudgeFactuality is { } judge => FactualityRun.Run(paths, request.Predictions, judge),
            "dates" when reader.FindTimes is { } times => DatesRun.Run(paths, request.Predictions, times),
            "places" when reader.FindPlaces is { } places => PlacesRun.Run(paths, request.Predictions, places),
            "links" when reader.FindLinks is { } links => LinksRun.Run(paths, request.Half, request.Data ?? GoldPath.Root, request.Predictions, links),
            "events" when reader.CodeEvents is { } code => EventsRun.Run(paths, request.Predictions, code),
            "relations" when reader.Relate is { } relate => RelationsRun.Run(paths, request.Half, request.Predictions, relate),
            "happenings" when reader.Read is { } read => HappeningsRun.Run(paths, request.Half, request.Predictions, read),
            "swap" when reader.Read is { } read => SwapRun.Run(paths, request.Predictions, reader.Parse, read),
            _ => throw new ArgumentException($"'{request.Kind}' cannot be scored; {string.Join(", ", Kinds)} can.", nameof(request)),
        };
        return new ScoreResult(request.Kind, string.Join(' ', request.Gold), figures, units) { Errors = FindErrors(request, paths, reader) };
    }

    private static IReadOnlyList<ErrorClass> FindErrors(ScoreRequest request, string[] paths, ScoredReader reader) => request switch
    {
        { WithErrors: false } => [],
        { Kind: "factuality" } when reader is { JudgeFactuality: { } judge, ClassifyFactuality: { } classify } =>
            FactualityRun.FindErrors(paths, judge, classify),
        _ => throw new ArgumentException($"Errors are counted by class for 'factuality' only, not for '{request.Kind}'.", nameof(request)),
    };
}
