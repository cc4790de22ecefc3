namespace Hearsay.Training.Scoring;

/// <summary>Scores places from files, and writes what was predicted in the form of the first of them.</summary>
internal static class PlacesRun
{
    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? predictions, Func<string, string?, IReadOnlyList<FoundPlace>> find)
    {
        PlacedText[] gold = [.. paths.SelectMany(PlaceFile.Read)];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no articles.");
        }

        PlacedText[] system = [.. gold.Select(text => text with { Places = find(text.Text, text.Published) })];
        if (predictions is not null)
        {
            PlaceFile.Write(predictions, system);
        }

        return (PlacesScorer.Score(gold, system), new ResampledUnits("articles", gold.Length));
    }
}
