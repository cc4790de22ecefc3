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

    /// <summary>The first token that hangs on <paramref name="head"/> by the relation or a subtype of it, or -1.</summary>
    public int Child(int head, string deprel)
    {
        for (int i = 0; i < Heads.Length; i++)
        {
            if (Heads[i] == head && Deprels[i].StartsWith(deprel, StringComparison.Ordinal)
                && (Deprels[i].Length == deprel.Length || Deprels[i][deprel.Length] == ':'))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first token that hangs on <paramref name="head"/> by the relation itself, or -1.</summary>
    public int ExactChild(int head, string deprel)
    {
        for (int i = 0; i < Heads.Length; i++)
        {
            if (Heads[i] == head && Deprels[i] == deprel)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Writes these rows over the first ones of <paramref name="longer"/>.</summary>
    public void CopyTo(SyntaxColumns longer)
    {
        Upos.CopyTo(longer.Upos, 0);
        Xpos.CopyTo(longer.Xpos, 0);
        Features.CopyTo(longer.Features, 0);
        Lemmas.CopyTo(longer.Lemmas, 0);
        Heads.CopyTo(longer.Heads, 0);
        Deprels.CopyTo(longer.Deprels, 0);
    }

    private static string[] Filled(int count)
    {
        var column = new string[count];
        Array.Fill(column, "");
        return column;
    }
}
