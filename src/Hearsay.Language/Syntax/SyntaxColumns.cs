namespace Hearsay.Language.Syntax;

/// <summary>The columns of a sentence that a tagger and a parser fill, one row a token.</summary>
internal sealed class SyntaxColumns
{
    public SyntaxColumns(int count)
    {
        Upos = new UniversalPos[count];
        Xpos = Filled(count);
        Features = Filled(count);
        Lemmas = Filled(count);
        Heads = new int[count];
        Array.Fill(Heads, -1);
        Deprels = Filled(count);
    }

    public UniversalPos[] Upos { get; }

    public string[] Xpos { get; }

    public string[] Features { get; }

    public string[] Lemmas { get; }

    /// <summary>The index of each token's head; -1 for the root.</summary>
    public int[] Heads { get; }

    public string[] Deprels { get; }

    private static string[] Filled(int count)
    {
        var column = new string[count];
        Array.Fill(column, "");
        return column;
    }
}
