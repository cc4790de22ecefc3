using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Tests.Scoring;

/// <summary>Small treebanks for tests: <c>id form head deprel</c> a word, <c>id form</c> a multiword token, <c>/</c> between sentences.</summary>
internal static class Treebank
{
    public static ConlluSentence[] Of(params string[] rows)
    {
        string[] lines = [.. rows.Select(row => row.Split(' ')).Select(cells => cells switch
        {
            ["/"] => "",
            ["#", ..] => string.Join(' ', cells),
            [var id, var form] => $"{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_",
            [var id, var form, var head, var deprel] => Word(id, form, head, deprel, "NOUN", "NN", "_", form),
            [var id, var form, var head, var deprel, var upos, var xpos, var feats, var lemma] =>
                Word(id, form, head, deprel, upos, xpos, feats, lemma),
            _ => throw new ArgumentException(string.Join(' ', cells), nameof(rows)),
        })];
        using var reader = new StringReader(string.Join('\n', lines) + "\n\n");
        return [.. ConlluReader.Read(reader, "test")];
    }

    public static Sentence[] System(params string[] rows) => [.. Of(rows).Select(s => s.Sentence)];

    private static string Word(
        string id, string form, string head, string deprel, string upos, string xpos, string feats, string lemma) =>
        $"{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t{feats}\t{head}\t{deprel}\t_\t_";
}
