using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Clauses;
using Hearsay.Training.Scoring;
using Hearsay.Training.Tokens;

namespace Hearsay.Training.Attributions;

/// <summary>
/// Learns which words ascribe, and what belongs to them, from texts with attributions: logistic regression over hashed features
/// of the tree. Words within the content of an attribution are not learnt from as cues, since the gold set has no attributions
/// within others.
/// </summary>
internal sealed class AttributionTraining
{
    private const int CueBuckets = 1 << 18;
    private const int PartBuckets = 1 << 19;

    private readonly LanguageReader language = LanguageReader.Load();
    private readonly AttributionFinder rules = new(CueLexicon.Load(), model: null);
    private readonly ClauseFinder clauses = new(ComplementLexicon.Load(), EventNouns.IsEventNoun);
    private readonly List<(uint[] Features, bool Yes)> cues = [];
    private readonly List<PartExample> parts = [];
    private readonly Features features = new();

    /// <summary>Learns from the part <c>train</c> of <paramref name="gold"/> and writes the model to <paramref name="path"/>.</summary>
    public static void Train(string gold, string path, int seed, TextWriter log)
    {
        var training = new AttributionTraining();
        IReadOnlyList<AttributedText> texts = AttributionFolder.Read(gold, "train");
        foreach (AttributedText text in texts)
        {
            training.Add(text);
        }

        log.WriteLine($"{texts.Count} texts, {training.cues.Count(c => c.Yes)} cues of {training.cues.Count} words, {training.parts.Count} parts");
        AttributionModel model = training.Learn(seed, log);
        using (FileStream output = File.Create(path))
        {
            model.Write(output);
        }

        training.Check(AttributionFolder.Read(gold), model, log);
    }

    private void Check(IReadOnlyList<AttributedText> texts, AttributionModel model, TextWriter log)
    {
        var finder = new AttributionFinder(CueLexicon.Load(), model);
        var system = new List<IReadOnlyList<AttributionSpans>>();
        foreach (AttributedText text in texts)
        {
            var forest = new Forest(language.Parse(text.Text));
            system.Add(AttributionProbe.Outermost(finder.Find(DocumentOf(text.Text), forest, clauses.Find(forest))));
        }

        foreach (Figure figure in AttributionScorer.Score(texts, system))
        {
            log.WriteLine($"{figure.Name,-12}{100 * figure.Value:0.00}");
        }
    }

    private static Document DocumentOf(string text) =>
        new() { Id = "", Uri = "", Text = text, Body = [new TextSpan(0, text.Length)] };

    private void Add(AttributedText text)
    {
        ParsedText parsed = language.Parse(text.Text);
        Document document = DocumentOf(text.Text);
        var forest = new Forest(parsed);
        int number = 0;
        foreach ((SentenceColumns sentence, List<Draft> drafts) in rules.Prepare(document, forest, clauses.Find(forest)))
        {
            Add(sentence, drafts, [.. text.Attributions.Where(a => Touches(a, forest[number].Sentence.Span))]);
            number++;
        }
    }

    private static bool Touches(AttributionSpans attribution, TextSpan sentence) =>
        attribution.Cue.Concat(attribution.Content).Any(s => s.Overlaps(sentence));

    private void Add(SentenceColumns sentence, List<Draft> drafts, AttributionSpans[] gold)
    {
        Part[] all = new Part[sentence.Count];
        var heads = new Dictionary<int, Part[]>();
        foreach (AttributionSpans attribution in gold)
        {
            Part[] own = GoldParts.Of(sentence.Tree, attribution);
            for (int i = 0; i < own.Length; i++)
            {
                all[i] = own[i] == Part.None ? all[i] : own[i];
            }

            if (GoldParts.HeadOf(sentence.Tree, own) is >= 0 and var head)
            {
                heads[head] = own;
            }
        }

        for (int i = 0; i < sentence.Count; i++)
        {
            bool isHead = heads.ContainsKey(i);
            if (CueFeatures.IsCandidate(sentence.Tree, i) && (isHead || all[i] is Part.None or Part.Source))
            {
                CueFeatures.Fill(features, sentence, i, LearntAttributions.RuleAt(drafts, i));
                cues.Add((features.Hashes.ToArray(), isHead));
            }
        }

        foreach ((int head, Part[] own) in heads)
        {
            parts.Add(new PartExample(sentence, head, own, PartLabeller.RuledParts(sentence.Tree, LearntAttributions.RuleAt(drafts, head))));
        }
    }

    private AttributionModel Learn(int seed, TextWriter log)
    {
        var known = new FeatureCount();
        cues.ForEach(c => known.Add(c.Features));
        List<(uint[], bool)> examples = [.. cues.Select(c => (known.Common(c.Features), c.Yes))];
        float[] cueWeights = new LinearTrainer(CueBuckets, rate: 0.1f, decay: 1e-4f, passes: 5).Train(examples, seed);
        log.WriteLine($"cues: {100 * LinearTrainer.Accuracy(cueWeights, cues):0.00} % right");
        float[] partWeights = new PartTrainer(PartBuckets).Train(parts, seed, log);
        (sbyte[] cueBytes, float cueScale) = Quantise(cueWeights);
        (sbyte[] partBytes, float partScale) = Quantise(partWeights);
        return new AttributionModel(cueBytes, cueScale, partBytes, partScale);
    }

    private static (sbyte[] Bytes, float Scale) Quantise(float[] weights)
    {
        float scale = Math.Max(weights.Max(MathF.Abs), 1e-6f) / 127;
        return ([.. weights.Select(w => (sbyte)MathF.Round(w / scale))], scale);
    }
}
