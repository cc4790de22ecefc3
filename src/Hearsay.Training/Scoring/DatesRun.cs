namespace Hearsay.Training.Scoring;

/// <summary>Scores time expressions from TimeML, and writes what was predicted as a folder of TimeML.</summary>
internal static class DatesRun
{
    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? predictions, Func<string, string?, IReadOnlyList<FoundTime>> find)
    {
        TimedText[] gold = [.. paths.SelectMany(TimeMlFolder.Read)];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no TimeML files.");
        }

        TimedText[] system = [.. gold.Select(text => text with { Times = find(text.Text, text.Created) })];
        if (predictions is not null)
        {
            TimeMlFolder.Write(predictions, system);
        }

        return (DatesScorer.Score(gold, system), new ResampledUnits("documents", gold.Length));
    }
}
