namespace Hearsay.Language.Syntax;

/// <summary>The tags as Universal Dependencies writes them.</summary>
public static class UniversalPosNames
{
    private static readonly string[] Names =
    [
        "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB",
    ];

    /// <summary>The tag in capitals: <c>PROPN</c>.</summary>
    public static string ToTag(this UniversalPos pos) => Names[(int)pos];

    /// <summary>Reads a tag in capitals.</summary>
    public static bool TryParse(string tag, out UniversalPos pos)
    {
        int index = Array.IndexOf(Names, tag);
        pos = index >= 0 ? (UniversalPos)index : UniversalPos.X;
        return index >= 0;
    }
}
