using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Training.Swaps;

namespace Hearsay.Training.Scoring;

/// <summary>Scores how far claims stay as they are when states take each other's names, and writes those that do not as TSV.</summary>
internal static class SwapRun
{
    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? predictions, Func<string, ParsedText> parse, Func<Document, DocumentReading> read)
    {
        var test = new SwapTest(parse, read);
        SwapOutcome[][] outcomes =
        [
            .. DocumentsOf(paths).Select(d => test.Run(d).ToArray()).Where(o => o.Length > 0),
        ];
        if (outcomes.Length == 0)
        {
            throw new InvalidDataException("No document names a state.");
        }

        if (predictions is not null)
        {
            SwapFile.Write(predictions, outcomes.SelectMany(o => o).SelectMany(o => o.Changed));
        }

        return (SwapScorer.Score(outcomes), new ResampledUnits("documents", outcomes.Length));
    }

    private static IEnumerable<Document> DocumentsOf(IEnumerable<string> paths)
    {
        foreach (IntakeItem item in new DocumentFinder().Find(paths))
        {
            if (item is FoundDocument found)
            {
                yield return found.Document;
            }
            else if (item is IntakeFailure failure)
            {
                throw new InvalidDataException(failure.ToString());
            }
        }
    }
}
