using System.Globalization;

namespace Hearsay.Language.Conllu;

/// <summary>One line of a CoNLL-U sentence, and where it stands.</summary>
internal readonly record struct ConlluRow(string[] Columns, string File, int Line)
{
    public string Id => Columns[0];

    public string Form => Columns[1];

    public string Misc => Columns[9];

    /// <summary>Whether it is an empty node of the enhanced graph, such as <c>8.1</c>.</summary>
    public bool IsEmptyNode => Id.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether it is a multiword token, such as <c>3-4</c>.</summary>
    public bool IsMultiword => Id.Contains('-', StringComparison.Ordinal);

    public bool HasNoSpaceAfter
    {
        get
        {
            foreach (Range item in Misc.AsSpan().Split('|'))
            {
                if (Misc.AsSpan()[item] is "SpaceAfter=No")
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The first and last word of a multiword token.</summary>
    public (int First, int Last) MultiwordRange()
    {
        int dash = Id.IndexOf('-', StringComparison.Ordinal);
        return (Number(Id[..dash]), Number(Id[(dash + 1)..]));
    }

    /// <summary>The column without the <c>_</c> that stands for nothing.</summary>
    public string Value(int column) => Columns[column] == "_" ? "" : Columns[column];

    public int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Fail($"'{text}' is not a word number.");

    public FormatException Fail(string what) => new($"'{File}', line {Line}: {what}");
}
