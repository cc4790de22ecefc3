using System.Text;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>Scores syntax from files, and writes what was predicted as CoNLL-U.</summary>
internal static class SyntaxRun
{
    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, bool useGoldTokens, string? predictions, ScoredReader reader)
    {
        ConlluSentence[] gold = [.. paths.SelectMany(ConlluReader.ReadFile)];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no sentences.");
        }

        IReadOnlyList<Sentence> system;
        if (useGoldTokens)
        {
            system = reader.ParseTokens(gold);
            Write(predictions, writer => WriteGoldTokens(writer, gold, system));
        }
        else
        {
            ParsedText parsed = reader.Parse(GoldText.Of(gold));
            system = parsed.Sentences;
            Write(predictions, writer => writer.Write(parsed.Text, parsed.Sentences));
        }

        return SyntaxScorer.Score(gold, system);
    }

    private static void WriteGoldTokens(ConlluWriter writer, ConlluSentence[] gold, IReadOnlyList<Sentence> system)
    {
        for (int i = 0; i < gold.Length; i++)
        {
            writer.Write(gold[i] with { Sentence = system[i] });
        }
    }

    private static void Write(string? path, Action<ConlluWriter> write)
    {
        if (path is null)
        {
            return;
        }

        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(new ConlluWriter(output));
    }
}
