using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Places;

/// <summary>
/// What a document speaks of, which tells one Moscow from another: the countries and states that it names, the states that
/// its counties and towns may lie in, the places that are certain, and where the dispatch was sent from.
/// </summary>
internal sealed class Surroundings
{
    private const double Near = 150; // kilometres
    private const double DegreeKilometres = 111.2; // a degree of latitude
    private const int MostNear = 2;
    private readonly Dictionary<string, double> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> states = new(StringComparer.Ordinal);
    private readonly List<(double Latitude, double Longitude)> anchors = [];
    private readonly Dictionary<string, Town> settled = new(StringComparer.Ordinal);

    public Surroundings(IEnumerable<Sighting> sightings, string? dateline)
    {
        Sighting[] all = [.. sightings];
        foreach (Sighting sighting in all)
        {
            AddKnown(sighting);
        }

        if (dateline is not null)
        {
            AddDateline(dateline);
        }

        foreach (Sighting sighting in all)
        {
            AddVotes(sighting);
        }

        foreach (Sighting sighting in all)
        {
            Settle(sighting);
        }
    }

    /// <summary>Which place a name means: one of the lexicon, one of the gazetteer, or neither.</summary>
    public (KnownPlace? Known, Town? Town) Resolve(Sighting sighting)
    {
        Town? town = sighting.Towns.Count == 0 ? null : Settled(sighting) ?? Choose(sighting, requiresContext: sighting.Known is not null);
        if (sighting.Known is not { } known)
        {
            return (null, town);
        }

        KnownPlace best = known;
        double bestScore = Score(known, sighting);
        foreach (KnownPlace other in sighting.Others)
        {
            double score = Score(other, sighting);
            if (score > bestScore)
            {
                best = other;
                bestScore = score;
            }
        }

        if (town is null || best.IsDisputed || best.Latitude is not null && town.Kind == "province")
        {
            return (best, best.Latitude is null && sighting.Towns.Count > 0 ? InCountry(sighting, best) : null);
        }

        bool isSame = best.Latitude is { } north && best.Longitude is { } east && Distance(north, east, town.Latitude, town.Longitude) < Near;
        return !isSame && Score(town, sighting) > bestScore && !(best.Latitude is null && best.Countries.Contains(town.Country) && town.State.Length == 0)
            ? (null, town)
            : (best, best.Latitude is null ? InCountry(sighting, best) : null);
    }

    private static Town? InCountry(Sighting sighting, KnownPlace place) =>
        sighting.Towns.FirstOrDefault(t => place.Countries.Contains(t.Country) && t.Kind.Length == 0) ?? sighting.Towns.FirstOrDefault(t => place.Countries.Contains(t.Country));

    private static string KeyOf(Sighting sighting) => sighting.Towns[0].Name + "/" + sighting.Towns[0].Country;

    private Town? Settled(Sighting sighting) => settled.GetValueOrDefault(KeyOf(sighting));

    private void AddKnown(Sighting sighting)
    {
        if (sighting.Known is not { } known || (sighting.Others.Count > 0 && sighting.Within is null))
        {
            return;
        }

        foreach (string country in known.Countries)
        {
            Add(countries, country, known.Countries.Count == 1 ? 2 : 1);
        }

        if (known.IsState)
        {
            Add(states, known.Name, 2);
        }
    }

    private void AddDateline(string place)
    {
        if (PlaceLexicon.English.Names.Find(place) is [var known, ..] && known.Countries is [string country, ..])
        {
            Add(countries, country, 3);
        }
        else if (Gazetteer.World.Find(Folding.Fold(place)) is [var town, ..])
        {
            Add(countries, town.Country, 2);
            anchors.Add((town.Latitude, town.Longitude));
        }
    }

    // Each name of a county or town speaks for the states it may lie in, the more the fewer they are.
    private void AddVotes(Sighting sighting)
    {
        if (sighting.Within is { IsState: true } state)
        {
            Add(states, state.Name, 1);
        }

        if (sighting.Towns.Count is 0 or > 40)
        {
            return;
        }

        var within = new HashSet<string>(StringComparer.Ordinal);
        var lands = new HashSet<string>(StringComparer.Ordinal);
        foreach (Town town in sighting.Towns)
        {
            lands.Add(town.Country);
            if (UsStates.NameOf(town.State) is { } name)
            {
                within.Add(name);
            }
        }

        bool isAmerican = sighting.Towns[0].Kind == "county" || (within.Count > 0 && lands.Count == 1);
        foreach (string name in within)
        {
            Add(states, name, (sighting.Towns[0].Kind == "county" ? 2.0 : sighting.Known is null ? 1.0 : 0.3) / within.Count);
        }

        if (isAmerican)
        {
            Add(countries, "USA", 0.5);
        }
        else if (lands.Count == 1 && sighting.Known is null)
        {
            Add(countries, sighting.Towns[0].Country, 0.5);
        }
    }

    // "Paris, Texas" settles what Paris is in the whole text; a name of one place anchors what lies near it.
    private void Settle(Sighting sighting)
    {
        if (sighting.Towns.Count == 0)
        {
            return;
        }

        if (sighting.Within is not null && Choose(sighting, requiresContext: false) is { } town && IsWithin(town, sighting.Within))
        {
            settled.TryAdd(KeyOf(sighting), town);
            anchors.Add((town.Latitude, town.Longitude));
        }
        else if (sighting.Known is null && sighting.Towns.Count == 1)
        {
            anchors.Add((sighting.Towns[0].Latitude, sighting.Towns[0].Longitude));
        }
    }

    private static bool IsWithin(Town town, KnownPlace place) =>
        place.IsState && place.Countries is ["USA"] ? UsStates.NameOf(town.State) == place.Name : place.Countries.Contains(town.Country);

    // Of a name of the lexicon a town is meant only where the text speaks of what lies about it.
    private Town? Choose(Sighting sighting, bool requiresContext)
    {
        Town? best = null;
        double bestScore = double.MinValue;
        foreach (Town town in sighting.Towns)
        {
            double score = Score(town, sighting);
            if (score > bestScore && (!requiresContext || StateWeight(town) >= 1 || sighting.Within is not null && IsWithin(town, sighting.Within)))
            {
                best = town;
                bestScore = score;
            }
        }

        return best;
    }

    private double StateWeight(Town town) => UsStates.NameOf(town.State) is { } name ? states.GetValueOrDefault(name) : 0;

    private double Score(Town town, Sighting sighting)
    {
        double score = town.Weight;
        double weight = countries.GetValueOrDefault(town.Country);
        score += weight == 0 ? 0 : 1 + Math.Min(1, weight / 10);
        score += Math.Min(4, 1.1 * StateWeight(town));
        score += Nearness(town);
        score += sighting.Within is { } within && IsWithin(town, within) ? 10 : 0;
        score += IsKind(town, sighting.Kind) ? 1.5 : 0;
        return score;
    }

    private static bool IsKind(Town town, string kind) => kind switch
    {
        "" => false,
        "city" or "town" or "village" or "capital" or "port" or "suburb" => town.Kind.Length == 0,
        _ => town.Kind.Length > 0,
    };

    private double Nearness(Town town)
    {
        double sum = 0;
        foreach ((double latitude, double longitude) in anchors)
        {
            // Most are far away already by latitude, and two are enough.
            if (Math.Abs(DegreeKilometres * (town.Latitude - latitude)) < Near
                && Distance(latitude, longitude, town.Latitude, town.Longitude) is >= 1 and < Near
                && ++sum == MostNear)
            {
                break;
            }
        }

        return sum;
    }

    private double Score(KnownPlace place, Sighting sighting)
    {
        double weight = place.Countries.Sum(c => countries.GetValueOrDefault(c));
        double others = states.Values.Sum();
        double basis = place.Precision switch
        {
            PlacePrecision.Country => 7,
            PlacePrecision.City => 6.3,
            _ => place.IsState ? 5.5 : 6.5,
        };
        double own = place.IsState && place.Countries is ["USA"] ? Math.Min(3, (0.4 * others) + states.GetValueOrDefault(place.Name)) : weight == 0 ? 0 : 1 + Math.Min(1.5, weight / 6);
        return basis + own + (sighting.Within is { } within && place.Countries.Intersect(within.Countries).Any() ? 3 : 0);
    }

    // On a sphere, good enough within a few hundred kilometres.
    private static double Distance(double lat1, double lon1, double lat2, double lon2)
    {
        double north = DegreeKilometres * (lat2 - lat1);
        double east = DegreeKilometres * (lon2 - lon1) * Math.Cos(double.DegreesToRadians((lat1 + lat2) / 2));
        return Math.Sqrt((north * north) + (east * east));
    }

    private static void Add(Dictionary<string, double> weights, string key, double weight) =>
        weights[key] = weights.GetValueOrDefault(key) + weight;
}
