using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>Scores factuality from files, and writes what was predicted as JSONL.</summary>
internal static class FactualityRun
{
    /// <summary>The differences class by class.</summary>
    public static IReadOnlyList<ErrorClass> FindErrors(
        IEnumerable<string> paths,
        Func<string, IReadOnlyList<TextSpan>, IReadOnlyList<double>> judge,
        Func<string, IReadOnlyList<TextSpan>, IReadOnlyList<string>> classify)
    {
        FactualityItem[] gold = [.. paths.SelectMany(FactualityFile.Read)];
        return ErrorClasses.Of(
            [.. gold.SelectMany(item => classify(item.Text, item.Targets))],
            [.. gold.SelectMany(item => item.Labels)],
            [.. gold.SelectMany(item => judge(item.Text, item.Targets))]);
    }

    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? predictions, Func<string, IReadOnlyList<TextSpan>, IReadOnlyList<double>> judge)
    {
        FactualityItem[] gold = [.. paths.SelectMany(FactualityFile.Read)];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no sentences.");
        }

        IReadOnlyList<double>[] system = [.. gold.Select(item => judge(item.Text, item.Targets))];
        if (predictions is not null)
        {
            FactualityFile.Write(predictions, gold, system);
        }

        return (
            FactualityScorer.Score([.. gold.Select(item => item.Labels)], system),
            new ResampledUnits("sentences", gold.Length));
    }
}
