using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Scores tokens, sentences, words, tags and trees as the evaluation of the CoNLL 2018 shared task does (Zeman et al. 2018).
/// All figures are F1: a word that was not aligned counts against the precision of the system and the recall of the gold set.
/// </summary>
internal static class SyntaxScorer
{
    /// <summary>With fewer documents than this, an interval over documents says nothing, and sentences are drawn.</summary>
    private const int FewestDocuments = 20;

    private const int Tokens = 0;
    private const int Sentences = 1;
    private const int Words = 2;
    private const int Upos = 3;
    private const int Xpos = 4;
    private const int Feats = 5;
    private const int Lemmas = 6;
    private const int Uas = 7;
    private const int Las = 8;

    private static readonly string[] Names =
        ["tokens", "sentences", "words", "upos", "xpos", "feats", "lemmas", "uas", "las"];

    /// <summary>Scores what <paramref name="system"/> made of the text of <paramref name="gold"/>.</summary>
    /// <exception cref="InvalidDataException">The two do not hold the same characters, white space aside.</exception>
    public static (Figure[] Figures, ResampledUnits Units) Score(
        IReadOnlyList<ConlluSentence> gold, IReadOnlyList<Sentence> system)
    {
        FlatTreebank flatGold = FlatTreebank.From(gold.Select(g => g.Sentence));
        FlatTreebank flatSystem = FlatTreebank.From(system);
        RequireSameCharacters(flatGold.Characters, flatSystem.Characters);

        (UnitMap units, string kind) = Units(gold, flatGold);
        Tally[] tallies = [.. Names.Select(_ => new Tally(units.Count))];
        CountSpans(tallies[Tokens], units, flatGold.Tokens, flatSystem.Tokens);
        CountSpans(tallies[Sentences], units, flatGold.Sentences, flatSystem.Sentences);
        CountWords(tallies, units, flatGold.Words, flatSystem.Words);

        Figure[] figures = Bootstrap.Measure(units.Count, Names, (weights, values) =>
        {
            for (int f = 0; f < tallies.Length; f++)
            {
                values[f] = tallies[f].F1(weights);
            }
        });
        return (figures, new ResampledUnits(kind, units.Count));
    }

    private static void CountSpans(Tally tally, UnitMap units, TextSpan[] gold, TextSpan[] system)
    {
        foreach (TextSpan span in gold)
        {
            tally.AddGold(units.UnitAt(span.Start));
        }

        int g = 0;
        foreach (TextSpan span in system)
        {
            int unit = units.UnitAt(span.Start);
            tally.AddSystem(unit);
            while (g < gold.Length && gold[g].Start < span.Start)
            {
                g++;
            }

            if (g < gold.Length && gold[g] == span)
            {
                tally.AddCorrect(unit);
            }
        }
    }

    private static void CountWords(Tally[] tallies, UnitMap units, FlatWord[] gold, FlatWord[] system)
    {
        foreach (FlatWord word in gold)
        {
            ForEachWordFigure(tallies, t => t.AddGold(units.UnitAt(word.Span.Start)));
        }

        int[] aligned = WordAligner.Align(gold, system);
        for (int s = 0; s < system.Length; s++)
        {
            int unit = units.UnitAt(system[s].Span.Start);
            ForEachWordFigure(tallies, t => t.AddSystem(unit));
            if (aligned[s] >= 0)
            {
                CountAligned(tallies, unit, gold[aligned[s]], system[s], aligned);
            }
        }
    }

    private static void CountAligned(Tally[] tallies, int unit, FlatWord gold, FlatWord system, int[] aligned)
    {
        // A root's head agrees with a root's only; the head of a word must be the very word that the gold set has.
        bool isHeadRight = system.Head < 0 ? gold.Head < 0 : gold.Head >= 0 && aligned[system.Head] == gold.Head;
        CountIf(true, tallies[Words], unit);
        CountIf(gold.Upos == system.Upos, tallies[Upos], unit);
        CountIf(gold.Xpos == system.Xpos, tallies[Xpos], unit);
        CountIf(gold.Features == system.Features, tallies[Feats], unit);
        CountIf(gold.Lemma == "_" || gold.Lemma == system.Lemma, tallies[Lemmas], unit);
        CountIf(isHeadRight, tallies[Uas], unit);
        CountIf(isHeadRight && gold.Deprel == system.Deprel, tallies[Las], unit);
    }

    private static void CountIf(bool isRight, Tally tally, int unit)
    {
        if (isRight)
        {
            tally.AddCorrect(unit);
        }
    }

    private static void ForEachWordFigure(Tally[] tallies, Action<Tally> add)
    {
        for (int f = Words; f < tallies.Length; f++)
        {
            add(tallies[f]);
        }
    }

    private static (UnitMap Units, string Kind) Units(IReadOnlyList<ConlluSentence> gold, FlatTreebank flat)
    {
        int[] documents = [.. Enumerable.Range(0, gold.Count)
            .Where(i => i == 0 || gold[i].StartsDocument)
            .Select(i => flat.Sentences[i].Start)
            .Distinct()];
        return documents.Length >= FewestDocuments
            ? (new UnitMap(documents), "documents")
            : (new UnitMap([.. flat.Sentences.Select(s => s.Start).Distinct()]), "sentences");
    }

    private static void RequireSameCharacters(string gold, string system)
    {
        int at = gold.AsSpan().CommonPrefixLength(system);
        if (at < gold.Length || at < system.Length)
        {
            throw new InvalidDataException(
                $"Character {at} (white space not counted): the gold set has '{Around(gold, at)}', the system '{Around(system, at)}'. "
                + "Only the same text can be compared.");
        }
    }

    private static string Around(string text, int at) =>
        text[Math.Max(0, at - 10)..Math.Min(text.Length, at + 20)];
}
