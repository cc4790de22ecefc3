namespace Hearsay.Knowledge;

/// <summary>A text in the forms that lookups need; every form has the offsets of the text itself.</summary>
internal sealed class FoldedText
{
    public FoldedText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Folded = Folding.Fold(text);
        Lower = Folded.ToLowerInvariant();
        if (Lower.Length != Folded.Length)
        {
            Lower = Folded;
        }
    }

    /// <summary>Without diacritics, with plain quotes, hyphens and spaces.</summary>
    public string Folded { get; }

    /// <summary>The same in lower case.</summary>
    public string Lower { get; }
}
