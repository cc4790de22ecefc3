using Hearsay.Knowledge;

namespace Hearsay.Reading.Places;

/// <summary>The countries and states that a document speaks of: what tells one Moscow from another.</summary>
internal sealed class Surroundings
{
    private readonly Dictionary<string, int> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> states = new(StringComparer.Ordinal);

    /// <summary>Counts in what one name tells.</summary>
    public void Add(Sighting sighting)
    {
        if (sighting.Known is not { } known)
        {
            return;
        }

        foreach (string country in known.Countries)
        {
            countries[country] = countries.GetValueOrDefault(country) + (known.Countries.Count == 1 ? 2 : 1);
        }

        if (known.IsState)
        {
            states[known.Name] = states.GetValueOrDefault(known.Name) + 1;
        }
    }

    /// <summary>Counts in the dateline.</summary>
    public void AddDateline(string place)
    {
        if (PlaceLexicon.English.Names.Find(place) is [var known, ..] && known.Countries is [string country, ..])
        {
            countries[country] = countries.GetValueOrDefault(country) + 3;
        }
        else if (Gazetteer.World.Find(Folding.Fold(place)) is [var town, ..])
        {
            countries[town.Country] = countries.GetValueOrDefault(town.Country) + 2;
        }
    }

    /// <summary>The likeliest town of a name; the larger and the nearer to what the text speaks of.</summary>
    public Town Choose(IReadOnlyList<Town> towns, string? country, string? state)
    {
        Town best = towns[0];
        double bestScore = double.MinValue;
        foreach (Town town in towns)
        {
            double score = Score(town, country, state);
            if (score > bestScore)
            {
                best = town;
                bestScore = score;
            }
        }

        return best;
    }

    private double Score(Town town, string? country, string? state)
    {
        double score = Math.Log10(town.Population + 500);
        int mentions = countries.GetValueOrDefault(town.Country);
        score += mentions == 0 ? 0 : 1 + Math.Min(1, mentions / 10.0);
        if (town.State.Length > 0 && UsStates.NameOf(town.State) is { } name)
        {
            score += Math.Min(2.5, 1.2 * states.GetValueOrDefault(name));
            score += state == name ? 10 : 0;
        }

        return score + (country == town.Country ? 8 : 0);
    }
}
