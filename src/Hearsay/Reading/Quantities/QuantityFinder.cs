using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;

namespace Hearsay.Reading.Quantities;

/// <summary>Finds numbers of people, troops, money and things, with how exactly each is stated.</summary>
internal static class QuantityFinder
{
    /// <summary>The quantities of <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<QuantityMention> Find(ParsedText text, Document document)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        var folded = new FoldedText(text.Text);
        var mentions = new List<QuantityMention>();
        for (int i = 0; i < text.Sentences.Count; i++)
        {
            var reader = new QuantityReader(text.Sentences[i], i, folded);
            reader.Read(mentions);
        }

        return mentions;
    }
}
