using Hearsay.Documents.Layers;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Factuality;

/// <summary>Decides on the clauses of one document, each after the clause that governs it.</summary>
internal sealed class Court
{
    private readonly Hearing hearing;
    private readonly VerbRules verbs;
    private readonly NounRules nouns;
    private readonly OverlayRules overlays;
    private readonly Verdict?[] verdicts;
    private readonly bool[] isOpen;

    public Court(
        Forest forest,
        IReadOnlyList<Clause> clauses,
        Signs[] signs,
        FactualityLexicon lexicon,
        ComplementLexicon complements,
        NatureFinder natures,
        IReadOnlyList<Attribution> attributions)
    {
        hearing = new Hearing(clauses, VerdictOn)
        {
            Forest = forest,
            Signs = signs,
            Lexicon = lexicon,
            Complements = complements,
            Natures = natures,
            Attributions = attributions,
        };
        verdicts = new Verdict?[clauses.Count];
        isOpen = new bool[clauses.Count];
        var linkers = new LinkerReader(hearing);
        var finder = new ComplementFinder(hearing);
        var conditions = new ConditionFinder(hearing, linkers);
        var moods = new MoodRules(hearing, new Commitments(hearing), conditions);
        var governed = new ComplementRules(hearing, finder, moods);
        var adverbials = new AdverbialRules(hearing, linkers, finder, conditions, moods, governed);
        nouns = new NounRules(hearing, linkers, moods, governed, adverbials);
        verbs = new VerbRules(hearing, linkers, finder, moods, governed, adverbials);
        overlays = new OverlayRules(hearing, finder, new QuestionReader(forest));
    }

    /// <summary>The decision on the clause with that index.</summary>
    public Verdict VerdictOn(int index)
    {
        if (verdicts[index] is { } known)
        {
            return known;
        }

        if (isOpen[index])
        {
            return new Verdict();
        }

        isOpen[index] = true;
        Verdict verdict = Decide(hearing.Clauses[index], hearing.Signs[index]);
        verdicts[index] = verdict;
        return verdict;
    }

    private Verdict Decide(Clause clause, Signs own)
    {
        Tree tree = hearing.Forest[clause.Sentence];
        Verdict verdict = clause.Kind == ClauseKind.Noun && clause.Top == clause.Head
            ? nouns.OfNoun(tree, clause, own)
            : verbs.OfVerb(tree, clause, own);
        overlays.ApplyFolded(tree, clause, verdict);
        OverlayRules.ApplyOwnWords(tree, clause, own, verdict);
        overlays.ApplyQuestion(clause, verdict);
        return verdict;
    }
}
