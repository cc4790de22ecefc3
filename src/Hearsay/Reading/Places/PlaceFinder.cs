using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;

namespace Hearsay.Reading.Places;

/// <summary>
/// Finds places, decides which place of a name is meant by the countries that the text speaks of, and tells how what happens
/// stands to it. Never finer than the text.
/// </summary>
internal static class PlaceFinder
{
    /// <summary>The places of <paramref name="text"/> in order of their spans.</summary>
    public static IReadOnlyList<PlaceMention> Find(ParsedText text, Document document)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        var folded = new FoldedText(text.Text);
        var scanner = new PlaceScanner(folded, document.Published?.Value ?? "");
        var sightings = new List<List<Sighting>>(text.Sentences.Count);
        var context = new Surroundings();
        if (document.Place is { } dateline)
        {
            context.AddDateline(dateline);
        }

        for (int i = 0; i < text.Sentences.Count; i++)
        {
            List<Sighting> found = scanner.Scan(text.Sentences[i]);
            found.ForEach(context.Add);
            sightings.Add(found);
        }

        var mentions = new List<PlaceMention>();
        for (int i = 0; i < sightings.Count; i++)
        {
            new SentencePlaces(text.Sentences[i], i, folded, context).Add(sightings[i], mentions);
        }

        mentions.Sort((a, b) => a.Place.Span.CompareTo(b.Place.Span));
        return mentions;
    }
}
