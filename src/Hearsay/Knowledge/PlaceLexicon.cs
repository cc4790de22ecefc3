using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>The names of places: countries, capitals under each spelling, regions, waters, contested towns.</summary>
internal sealed class PlaceLexicon
{
    private static readonly Lazy<PlaceLexicon> Loaded = new(() => new PlaceLexicon());

    private PlaceLexicon()
    {
        Regions = [.. LexiconFile.Read("English/regions.tsv").Select(ReadRegion)];
        var places = new List<(string, KnownPlace)>();
        foreach (Region region in Regions)
        {
            KnownPlace place = PlaceOf(region);
            places.Add((region.Name, place));
            places.AddRange(region.Aliases.Select(alias => (alias, place)));
        }

        foreach (Country country in Countries.English.All)
        {
            AddCountry(places, country);
        }

        Names = new PhraseTable<KnownPlace>(places);
        Relations = new PhraseTable<PlaceRelation>(
            LexiconFile.Read("English/prepositions.tsv").Select(r => (r.Required(0), r.Value<PlaceRelation>(1))));
    }

    /// <summary>The lexicon that comes with Hearsay.</summary>
    public static PlaceLexicon English => Loaded.Value;

    /// <summary>Names, to be looked up in folded text with its case.</summary>
    public PhraseTable<KnownPlace> Names { get; }

    /// <summary>Words before a place, to be looked up in lower case.</summary>
    public PhraseTable<PlaceRelation> Relations { get; }

    /// <summary>Hearsay's own list.</summary>
    public IReadOnlyList<Region> Regions { get; }

    private static KnownPlace PlaceOf(Region region) => new()
    {
        Name = region.Name,
        Countries = region.Countries,
        Latitude = region.Latitude,
        Longitude = region.Longitude,
        Precision = region.Kind == RegionKind.City ? PlacePrecision.City : PlacePrecision.Region,
        IsDisputed = region.IsDisputed,
        IsState = region.Kind == RegionKind.State,
    };

    private static void AddCountry(List<(string, KnownPlace)> places, Country country)
    {
        var place = new KnownPlace
        {
            Name = country.Name,
            Countries = [country.Code],
            Latitude = country.Latitude,
            Longitude = country.Longitude,
            Precision = PlacePrecision.Country,
            From = country.From,
            Until = country.Until,
        };
        places.Add((country.Name, place));
        places.AddRange(country.Aliases.Where(a => a is not "the Soviets").Select(a => (a, place)));
        places.AddRange(country.Adjectives.Select(a => (a, place with { IsAdjective = true })));
        foreach (string capital in country.Capitals)
        {
            places.Add((capital, CapitalOf(country, capital)));
        }
    }

    // The coordinates come from the gazetteer when they are asked for; here only the country is known.
    private static KnownPlace CapitalOf(Country country, string capital) => new()
    {
        Name = capital,
        Countries = [country.Code],
        Precision = PlacePrecision.City,
        From = country.From,
        Until = country.Until,
    };

    private static Region ReadRegion(LexiconRow row) => new()
    {
        Name = row.Required(0),
        Kind = row.Value<RegionKind>(1),
        Countries = Cells.List(row[2]),
        Latitude = row.Number(3),
        Longitude = row.Number(4),
        IsDisputed = row[5] switch
        {
            "disputed" => true,
            "" => false,
            _ => throw row.Fail($"'{row[5]}' should be 'disputed' or nothing"),
        },
        Aliases = Cells.List(row[6]),
    };
}
