using System.Globalization;
using System.Text;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>Scores names from files, and writes what was predicted as IOB2.</summary>
internal static class NamesRun
{
    /// <summary>With fewer documents than this, an interval over documents says nothing, and sentences are drawn.</summary>
    private const int FewestDocuments = 20;

    public static (Figure[] Figures, ResampledUnits Units) Run(IEnumerable<string> paths, string? predictions, ScoredReader reader)
    {
        Iob2Sentence[] gold = [.. paths.SelectMany(Iob2File.Read)];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no sentences.");
        }

        IReadOnlyList<Sentence> system = reader.ParseTokens(ToConllu(gold));
        string[][] tags = [.. system.Select(ConlluWriter.Iob2)];
        if (predictions is not null)
        {
            Iob2File.Write(predictions, gold, tags);
        }

        (int[] units, ResampledUnits shown) = Units(gold);
        return (NamesScorer.Score([.. gold.Select(g => g.Tags)], tags, units), shown);
    }

    /// <summary>The tokens as CoNLL-U. Where a sentence has its text, the spaces between its tokens are taken from there.</summary>
    public static ConlluSentence[] ToConllu(IEnumerable<Iob2Sentence> sentences)
    {
        var conllu = new StringBuilder();
        foreach (Iob2Sentence sentence in sentences)
        {
            bool[] glued = GluedTokens(sentence);
            for (int i = 0; i < sentence.Rows.Count; i++)
            {
                string misc = glued[i] ? "SpaceAfter=No" : "_";
                conllu.Append(CultureInfo.InvariantCulture, $"{i + 1}\t{sentence.Rows[i][Iob2Sentence.Form]}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
            }

            conllu.Append('\n');
        }

        using var reader = new StringReader(conllu.ToString());
        return [.. ConlluReader.Read(reader, "IOB2")];
    }

    /// <summary>Which tokens the next one follows without a space.</summary>
    private static bool[] GluedTokens(Iob2Sentence sentence)
    {
        var glued = new bool[sentence.Rows.Count];
        string text = sentence.Text ?? "";
        int at = 0;
        for (int i = 0; i < glued.Length; i++)
        {
            int found = text.IndexOf(sentence.Rows[i][Iob2Sentence.Form], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return glued; // the text spells its tokens otherwise: spaces from here on
            }

            at = found + sentence.Rows[i][Iob2Sentence.Form].Length;
            glued[i] = i + 1 < glued.Length && at < text.Length && !char.IsWhiteSpace(text[at]);
        }

        return glued;
    }

    private static (int[] Units, ResampledUnits Shown) Units(Iob2Sentence[] gold)
    {
        int documents = gold.Count(s => s.StartsDocument);
        if (documents < FewestDocuments)
        {
            return ([.. Enumerable.Range(0, gold.Length)], new ResampledUnits("sentences", gold.Length));
        }

        var units = new int[gold.Length];
        for (int i = 1; i < gold.Length; i++)
        {
            units[i] = units[i - 1] + (gold[i].StartsDocument ? 1 : 0);
        }

        return (units, new ResampledUnits("documents", units[^1] + 1));
    }
}
