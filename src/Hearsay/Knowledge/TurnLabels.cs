using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Words before a colon that are nobody's name: <c>English/turn-labels.tsv</c>.</summary>
internal static class TurnLabels
{
    private static readonly FrozenDictionary<string, TurnLabel> Listed = LexiconFile.Read("English/turn-labels.tsv")
        .ToFrozenDictionary(row => row.Required(0), row => row.Value<TurnLabel>(1), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whom the label means, whatever its case; null if it is not listed.</summary>
    public static TurnLabel? Find(string label) => Listed.TryGetValue(label, out TurnLabel means) ? means : null;
}
