namespace Hearsay.Training.Scoring;

/// <summary>Scores links to earlier mentions, and writes what was found in the form of the gold set.</summary>
internal static class LinksRun
{
    private const string Folder = "corpora";

    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? half, string data, string? predictions, Func<string, IReadOnlyList<FoundLink>> find)
    {
        LinkItem[] gold = [.. paths.SelectMany(path => LinkFile.Read(path, half))];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no rows.");
        }

        LinkedText[] texts = [.. ReadTexts(gold, data).Select(text => text with { Found = find(text.Text) })];
        if (predictions is not null)
        {
            LinkFile.Write(
                predictions,
                [.. texts.SelectMany(t => t.Items)],
                [.. texts.SelectMany(t => t.Items.Select(item => t.ToCodePoints(LinksScorer.FindAntecedent(t, item))))]);
        }

        return (LinksScorer.Score(texts), new ResampledUnits("documents", texts.Length));
    }

    /// <summary>The documents with their rows, in order of the rows.</summary>
    /// <exception cref="InvalidDataException">A corpus has no such document, or another text than the one labelled.</exception>
    private static IEnumerable<LinkedText> ReadTexts(LinkItem[] gold, string data)
    {
        foreach (IGrouping<string, LinkItem> file in gold.GroupBy(item => item.File))
        {
            string path = GoldPath.Get(Path.Combine(Folder, file.Key), data);
            Dictionary<string, string> texts = CorpusFile.Read(path, file.Select(item => item.Document).ToHashSet(StringComparer.Ordinal));
            foreach (IGrouping<string, LinkItem> document in file.GroupBy(item => item.Document))
            {
                if (!texts.TryGetValue(document.Key, out string? text))
                {
                    throw new InvalidDataException($"'{path}' has no document '{document.Key}'.");
                }

                var linked = new LinkedText(text, [.. document]);
                if (document.FirstOrDefault(item => !linked.Fits(item)) is { } wrong)
                {
                    throw new InvalidDataException(
                        $"'{path}', document '{document.Key}': at {wrong.Anaphor.Start} stand other words than those labelled. Label them anew.");
                }

                yield return linked;
            }
        }
    }
}
