using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// Judges how each clause is put forward by whoever says it innermost: from its own tense, modals, negations and hedges, and
/// from the words that govern it.
/// </summary>
internal sealed class FactualityJudge
{
    private readonly FactualityLexicon lexicon;
    private readonly ComplementLexicon complements;
    private readonly NatureFinder natures;
    private readonly SignReader signs;
    private readonly FactualityClassifier classifier;
    private readonly Lazy<FactualityNetwork> network = new(FactualityNetwork.Load);

    public FactualityJudge(FactualityLexicon lexicon, ComplementLexicon complements, CueLexicon cues)
    {
        this.lexicon = lexicon;
        this.complements = complements;
        natures = new NatureFinder(lexicon, cues);
        classifier = new FactualityClassifier(complements, cues);
        signs = new SignReader(lexicon);
    }

    /// <summary>A judgement for each clause, in the order of the clauses.</summary>
    public IReadOnlyList<Judgement> Judge(
        Document document, Forest forest, IReadOnlyList<Clause> clauses, IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(forest);
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(attributions);
        Signs[] own = [.. clauses.Select(c => signs.Read(forest[c.Sentence], c))];
        var court = new Court(forest, clauses, own, lexicon, complements, natures, attributions);
        var gauge = new FactualityGauge(network.Value, forest);
        var judgements = new List<Judgement>(clauses.Count);
        for (int i = 0; i < clauses.Count; i++)
        {
            Verdict verdict = court.VerdictOn(i);
            judgements.Add(Finish(
                document, forest[clauses[i].Sentence], clauses[i], own[i], verdict, gauge.Measure(clauses[i], own[i], verdict)));
        }

        return judgements;
    }

    /// <summary>The factuality of any tokens, also of such as head no clause.</summary>
    public IReadOnlyList<double> JudgeTokens(
        Forest forest, IReadOnlyList<Clause> clauses, IReadOnlyList<Attribution> attributions, IReadOnlyList<Token> tokens)
    {
        var gauge = new FactualityGauge(network.Value, forest);
        return [.. Consider(forest, clauses, attributions, tokens).Select(c => gauge.Measure(c.Clause, c.Signs, c.Verdict))];
    }

    /// <summary>The class of any tokens in which their errors are counted.</summary>
    public IReadOnlyList<FactualityClass> ClassifyTokens(
        Forest forest, IReadOnlyList<Clause> clauses, IReadOnlyList<Attribution> attributions, IReadOnlyList<Token> tokens) =>
        [.. Consider(forest, clauses, attributions, tokens).Select(c => classifier.Classify(forest[c.Clause.Sentence], c.Clause, c.Signs, c.Verdict))];

    /// <summary>What the network sees of any tokens: their features and those of their sentence's register, as rows.</summary>
    public IReadOnlyList<(int[] Features, int[] Register)> DescribeTokens(
        Forest forest, IReadOnlyList<Clause> clauses, IReadOnlyList<Attribution> attributions, IReadOnlyList<Token> tokens) =>
        [.. Consider(forest, clauses, attributions, tokens).Select(c => FactualityGauge.Describe(forest, c.Clause, c.Signs, c.Verdict))];

    private List<(Clause Clause, Signs Signs, Verdict Verdict)> Consider(
        Forest forest, IReadOnlyList<Clause> clauses, IReadOnlyList<Attribution> attributions, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(forest);
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(tokens);
        var indices = new int[tokens.Count];
        List<Clause> all = TokenClauses.With(clauses, forest, tokens, indices);
        Signs[] own = [.. all.Select(c => signs.Read(forest[c.Sentence], c))];
        var court = new Court(forest, all, own, lexicon, complements, natures, attributions);
        return [.. indices.Select(i => (all[i], own[i], court.VerdictOn(i)))];
    }

    private Judgement Finish(Document document, Tree tree, Clause clause, Signs own, Verdict verdict, double factuality)
    {
        bool isHeadline = document.TitleSpan is { } title && title.Contains(clause.PredicateSpan);
        (Nature nature, string why) = natures.Find(tree, clause, own, verdict, isHeadline);
        return new Judgement
        {
            Status = verdict.Status,
            Certainty = verdict.Status is Status.Demanded or Status.Asked ? Certainty.Unknown : verdict.Certainty,
            Polarity = verdict.Polarity,
            Nature = nature,
            Factuality = factuality,
            IsPresupposed = verdict.IsPresupposed,
            Condition = verdict.Condition,
            Link = verdict.Link,
            Band = verdict.Band,
            Why = [.. verdict.Why, why, "factuality: network"],
        };
    }
}
