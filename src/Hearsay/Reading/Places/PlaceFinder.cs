using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;

namespace Hearsay.Reading.Places;

/// <summary>
/// Finds places, decides which place of a name is meant by what else the text speaks of, and tells how what happens
/// stands to it. Never finer than the text.
/// </summary>
internal static class PlaceFinder
{
    /// <summary>The places of <paramref name="text"/> in order of their spans; with names of peoples and adjectives of countries on demand.</summary>
    public static IReadOnlyList<PlaceMention> Find(ParsedText text, Document document, bool withDemonyms = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        var folded = new FoldedText(text.Text);
        var scanner = new PlaceScanner(folded, document.Published?.Value ?? "", new Surnames(text));
        List<List<Sighting>> sightings = [.. text.Sentences.Select(scanner.Scan)];
        DropWeak(sightings, text.Text);
        var context = new Surroundings(sightings.SelectMany(s => s), document.Place);
        var mentions = new List<PlaceMention>();
        for (int i = 0; i < sightings.Count; i++)
        {
            new SentencePlaces(text.Sentences[i], i, folded, context, withDemonyms).Add(sightings[i], mentions);
        }

        mentions.Sort((a, b) => a.Place.Span.CompareTo(b.Place.Span));
        return mentions;
    }

    // A name that is a place elsewhere in the text is one here.
    private static void DropWeak(List<List<Sighting>> sightings, string text)
    {
        var sure = new HashSet<string>(StringComparer.Ordinal);
        foreach (Sighting sighting in sightings.SelectMany(s => s))
        {
            if (!sighting.IsWeak)
            {
                sure.Add(sighting.Span.Of(text));
            }
        }

        foreach (List<Sighting> sentence in sightings)
        {
            sentence.RemoveAll(s => s.IsWeak && !sure.Contains(s.Span.Of(text)));
        }
    }
}
