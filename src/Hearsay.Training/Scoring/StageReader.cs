using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Dating;
using Hearsay.Reading.Places;

namespace Hearsay.Training.Scoring;

/// <summary>Runs single stages of the reading, for their scores.</summary>
public static class StageReader
{
    /// <summary>The times of a text that was written at <paramref name="created"/>, ISO 8601.</summary>
    public static IReadOnlyList<FoundTime> FindTimes(LanguageReader language, string text, string? created)
    {
        ArgumentNullException.ThrowIfNull(language);
        IReadOnlyList<TimeMention> times = DateFinder.Find(language.Parse(text), DocumentOf(text, created));
        return [.. times.Select(t => new FoundTime(t.Span, t.Type, t.Value, t.Modifier))];
    }

    /// <summary>The places of a text; of a border the places that it lies between.</summary>
    public static IReadOnlyList<FoundPlace> FindPlaces(LanguageReader language, string text, string? created)
    {
        ArgumentNullException.ThrowIfNull(language);
        IReadOnlyList<PlaceMention> places = PlaceFinder.Find(language.Parse(text), DocumentOf(text, created));
        return
        [
            .. places
                .Where(p => p.Place.Relation != PlaceRelation.Border || !places.Any(o => o != p && p.Place.Span.Contains(o.Place.Span)))
                .Select(p => new FoundPlace(p.Place.Span, p.Place.Latitude, p.Place.Longitude)),
        ];
    }

    private static Document DocumentOf(string text, string? created) => new()
    {
        Id = "d-gold",
        Uri = "gold",
        Text = text,
        Body = [new TextSpan(0, text.Length)],
        Published = created is { Length: >= 4 } ? new DocumentDate(created, DateBasis.Given, null) : null,
    };
}
