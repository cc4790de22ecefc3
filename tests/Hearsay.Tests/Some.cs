using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Tests;

/// <summary>What tests need and do not care about.</summary>
internal static class Some
{
    /// <summary>
    /// A sentence from its tree, one word a line: <c>form/lemma UPOS head relation features</c>, heads counted from 1; the lemma
    /// may be left out where it is the form, and the features always; <c>SpaceAfter=No</c> may end the line.
    /// </summary>
    public static Sentence Sentence(string tree)
    {
        string[] lines = tree.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> rows = lines.Select((line, i) => Row(i + 1, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return ConlluReader.Read(new StringReader(string.Join('\n', rows) + "\n\n"), "test").Single().Sentence;
    }

    /// <summary>The first token of the sentence with this form.</summary>
    public static Token Token(Sentence sentence, string form) => sentence.Tokens.First(t => t.Form == form);

    private static string Row(int id, string[] cells)
    {
        int slash = cells[0].IndexOf('/', 1);
        string form = slash < 0 ? cells[0] : cells[0][..slash];
        string lemma = slash < 0 ? form : cells[0][(slash + 1)..];
        string misc = cells[^1] == "SpaceAfter=No" ? cells[^1] : "_";
        string features = cells.Length > 4 && cells[4] != misc ? cells[4] : "_";
        return string.Join('\t', id, form, lemma, cells[1], "_", features, cells[2], cells[3], "_", misc);
    }
}
