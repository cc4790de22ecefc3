using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Actors;
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

    /// <summary>The places of a text; of a border the places that it lies between. Adjectives and peoples count <paramref name="withDemonyms"/>.</summary>
    public static IReadOnlyList<FoundPlace> FindPlaces(LanguageReader language, string text, string? created, bool withDemonyms = false)
    {
        ArgumentNullException.ThrowIfNull(language);
        IReadOnlyList<PlaceMention> places = PlaceFinder.Find(language.Parse(text), DocumentOf(text, created), withDemonyms);
        return
        [
            .. places
                .Where(p => p.Place.Relation != PlaceRelation.Border || !places.Any(o => o != p && p.Place.Span.Contains(o.Place.Span)))
                .Select(p => new FoundPlace(p.Place.Span, p.Place.Latitude, p.Place.Longitude)),
        ];
    }

    /// <summary>The actors of a text, each with the earlier mention that it was taken to be the same as.</summary>
    public static IReadOnlyList<FoundLink> FindLinks(LanguageReader language, ActorFile? actors, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        IReadOnlyList<ActorMention> mentions = ActorFinder.Find(language.Parse(text), DocumentOf(text, null), ActorLexicon.With(actors));
        return [.. mentions.Select(m => new FoundLink(m.Span, m.Antecedent, m.Kind, m.IsPlural, !m.Why.StartsWith("pronoun", StringComparison.Ordinal)))];
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
