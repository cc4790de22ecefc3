using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Language.Syntax;
using Hearsay.Weighing.Happenings;

namespace Hearsay.Training.Scoring;

/// <summary>Scores happenings: reads the texts, groups all their claims, and compares the labelled predicates pair by pair.</summary>
internal static class HappeningsRun
{
    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? half, string? predictions, Func<Document, DocumentReading> read)
    {
        HappeningText[] texts = [.. paths.SelectMany(path => HappeningFile.Read(path, half))];
        if (texts.Length == 0)
        {
            throw new InvalidDataException("The gold set has no documents.");
        }

        var all = new List<Occurrence>();
        Occurrence?[][] labelled = ReadOccurrences(texts, read, all);
        Dictionary<long, string> happenings = HappeningFinder.Group(all)
            .SelectMany(h => h.All.Select(number => (number, h.Id))).ToDictionary(p => p.number, p => p.Id);
        string? FoundOf(Occurrence? occurrence) => occurrence is null ? null : happenings[occurrence.Number];
        if (predictions is not null)
        {
            HappeningFile.Write(predictions, texts, [.. labelled.Select(row => row.Select(FoundOf).ToArray())]);
        }

        HappeningPair[] pairs = [.. PairsOf(texts, labelled, FoundOf)];
        (int, int)[] counts = [.. labelled.Select(row => (row.Length, row.Count(o => o is not null)))];
        return (HappeningsScorer.Score(texts.Length, pairs, counts), new ResampledUnits("documents", texts.Length));
    }

    /// <summary>Reads the texts, and finds the occurrence of each label, null where there is no claim.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="read">Reads a document into claims.</param>
    /// <param name="all">Gets all occurrences of the texts.</param>
    public static Occurrence?[][] ReadOccurrences(HappeningText[] texts, Func<Document, DocumentReading> read, List<Occurrence> all)
    {
        Dictionary<string, Document> documents = FindDocuments(texts.Select(t => t.Path).Distinct(StringComparer.Ordinal));
        var labelled = new Occurrence?[texts.Length][];
        long number = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            if (!documents.TryGetValue(KeyOf(texts[i]), out Document? document))
            {
                throw new InvalidDataException($"'{texts[i].Path}' has no document '{texts[i].Id}'.");
            }

            DocumentReading reading = read(document);
            IReadOnlyList<Occurrence> found = OccurrenceFinder.Find(reading, i, _ => number++);
            all.AddRange(found);
            labelled[i] = Match(texts[i], reading, found);
        }

        return labelled;
    }

    private static Occurrence?[] Match(HappeningText text, DocumentReading reading, IReadOnlyList<Occurrence> found)
    {
        var map = new CodePointMap(reading.Document.Text);
        Dictionary<string, Occurrence> byClaim = found.ToDictionary(o => o.ClaimId, StringComparer.Ordinal);
        return [.. text.Labels.Select(label =>
        {
            if (label.Span.Start < 0 || label.Span.End > map.Length)
            {
                throw new InvalidDataException($"'{text.Id}': the span {label.Span.Start}-{label.Span.End} is not within the text.");
            }

            var span = new TextSpan(map.ToUtf16(label.Span.Start), map.ToUtf16(label.Span.End));
            return reading.Claims.Where(c => c.Predicate.Span.Start < span.End && span.Start < c.Predicate.Span.End)
                .Select(c => byClaim.GetValueOrDefault(c.Id)).FirstOrDefault(o => o is not null);
        })];
    }

    private static IEnumerable<HappeningPair> PairsOf(HappeningText[] texts, Occurrence?[][] labelled, Func<Occurrence?, string?> foundOf)
    {
        (int Unit, string? Group, Occurrence? Occurrence)[] items =
            [.. texts.SelectMany((text, unit) => text.Labels.Select((label, l) => (unit, label.Group, labelled[unit][l])))];
        for (int i = 0; i < items.Length; i++)
        {
            for (int j = i + 1; j < items.Length; j++)
            {
                bool isGold = items[i].Group is { } group && group == items[j].Group;
                bool isFound = foundOf(items[i].Occurrence) is { } happening && happening == foundOf(items[j].Occurrence);
                bool isNear = AreNear(items[i].Occurrence, items[j].Occurrence);
                if (isGold || isFound || isNear)
                {
                    yield return new HappeningPair(items[i].Unit, items[j].Unit, isGold, isFound, isNear);
                }
            }
        }
    }

    private static bool AreNear(Occurrence? first, Occurrence? second) => first is { Window: { } a } && second is { Window: { } b }
        && first.Lemma == second.Lemma && a.Overlaps(b);

    private static Dictionary<string, Document> FindDocuments(IEnumerable<string> paths)
    {
        var documents = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            foreach (IntakeItem item in new DocumentFinder().Find([path]))
            {
                switch (item)
                {
                    case FoundDocument found:
                        string uri = found.Document.Uri;
                        int hash = uri.IndexOf('#', StringComparison.Ordinal);
                        documents[Path.GetFileName(path) + (hash < 0 ? "" : uri[hash..])] = found.Document;
                        break;
                    case IntakeFailure failure:
                        throw new InvalidDataException(failure.ToString());
                }
            }
        }

        return documents;
    }

    private static string KeyOf(HappeningText text)
    {
        string file = Path.GetFileName(text.Path);
        return text.Id == file || text.Id.StartsWith(file + "#", StringComparison.Ordinal) ? text.Id : file + "#" + text.Id;
    }
}
