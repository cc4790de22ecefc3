using Hearsay.Documents;

namespace Hearsay.Training.Scoring;

/// <summary>Scores coded events from files, and writes what was predicted as JSONL.</summary>
internal static class EventsRun
{
    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? predictions, Func<string, DateOnly?, bool, IReadOnlyList<CodedEvent>> code)
    {
        EventItem[] gold = [.. paths.SelectMany(EventFile.Read)];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no records.");
        }

        IReadOnlyList<CodedEvent>[] system = [.. gold.Select(item => code(item.Text, item.Day, item.NeedsTarget))];
        if (predictions is not null)
        {
            EventFile.Write(predictions, gold, system);
        }

        return (EventScorer.Score([.. gold.Select(item => item.Expected)], system), new ResampledUnits("records", gold.Length));
    }
}
