namespace Hearsay.Training.Scoring;

/// <summary>Scores attributions from folders, and writes what was predicted as a folder.</summary>
internal static class AttributionRun
{
    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? predictions, Func<string, IReadOnlyList<AttributionSpans>> attribute)
    {
        AttributedText[] gold = [.. paths.SelectMany(p => AttributionFolder.Read(p))];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no texts with annotations.");
        }

        IReadOnlyList<AttributionSpans>[] system = [.. gold.Select(text => attribute(text.Text))];
        if (predictions is not null)
        {
            AttributionFolder.Write(predictions, gold.Zip(system, (text, found) => text with { Attributions = found }));
        }

        return (AttributionScorer.Score(gold, system), new ResampledUnits("documents", gold.Length));
    }
}
