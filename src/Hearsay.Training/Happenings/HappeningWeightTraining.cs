using System.Globalization;
using System.Text;
using Hearsay.Documents;
using Hearsay.Training.Scoring;
using Hearsay.Weighing.Happenings;

namespace Hearsay.Training.Happenings;

/// <summary>
/// Learns how much each kind of evidence counts from labelled predicates: of every two of a set, whether they are of one group. What was set by hand is the mean of the prior.
/// </summary>
internal static class HappeningWeightTraining
{
    private const string Half = "dev";
    private const double Pull = 15;

    /// <summary>Writes the weights as a lexicon; gives the number of pairs learnt from.</summary>
    /// <param name="sets">The sets; their dev halves are learnt from.</param>
    /// <param name="read">Reads a document into claims.</param>
    /// <param name="path">The file to write.</param>
    public static int Train(IReadOnlyList<string> sets, Func<Document, DocumentReading> read, string path)
    {
        List<(double[] Found, bool IsOne)> pairs = [.. sets.SelectMany(set => PairsOf(set, read))];
        Evidence[] kinds = Enum.GetValues<Evidence>();
        double[] priors = [.. kinds.Select(EvidenceWeights.PriorOf)];
        double[] weights = LogisticRegression.Fit([.. pairs.Select(p => p.Found)], [.. pairs.Select(p => p.IsOne)], priors, Pull);
        Write(path, kinds, weights);
        return pairs.Count;
    }

    private static IEnumerable<(double[] Found, bool IsOne)> PairsOf(string set, Func<Document, DocumentReading> read)
    {
        HappeningText[] texts = [.. HappeningFile.Read(set, Half)];
        Occurrence?[][] occurrences = HappeningsRun.ReadOccurrences(texts, read, []);
        (string? Group, OccurrenceProfile Claim)[] items =
        [
            .. from i in Enumerable.Range(0, texts.Length)
               from l in Enumerable.Range(0, texts[i].Labels.Count)
               let occurrence = occurrences[i][l]
               where occurrence is not null
               select (texts[i].Labels[l].Group, OccurrenceProfile.Of(occurrence)),
        ];
        for (int i = 0; i < items.Length; i++)
        {
            for (int j = i + 1; j < items.Length; j++)
            {
                bool isOne = items[i].Group is { } group && group == items[j].Group;
                if (!ReferenceEquals(items[i].Claim.Occurrence, items[j].Claim.Occurrence))
                {
                    var found = new double[PairJudge.Kinds];
                    PairJudge.Collect(items[i].Claim, items[j].Claim, found);
                    yield return (found, isOne);
                }
            }
        }
    }

    private static void Write(string path, Evidence[] kinds, double[] weights)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.Write("# How much each kind of evidence speaks for two claims being about one occurrence, in natural logarithms of odds: what was learnt by\n");
        output.Write("# `hearsay train happenings`, held towards what was set by hand beforehand; see docs/accuracy.md.\n");
        output.Write("# evidence, weight, set beforehand, words\n");
        foreach ((string name, Evidence kind) in kinds.Select(k => (NameOf(k), k)).OrderBy(p => p.Item1, StringComparer.Ordinal))
        {
            double prior = EvidenceWeights.PriorOf(kind);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weights[(int)kind]:0.00}\t{prior:0.00}\t{EvidenceWeights.WordsOf(kind)}\n"));
        }
    }

    // "SameWord" is "same-word" in the lexicon.
    private static string NameOf(Evidence kind) =>
        string.Concat(kind.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
