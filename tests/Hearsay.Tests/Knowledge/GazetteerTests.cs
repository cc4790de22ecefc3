using Hearsay.Knowledge;
using Xunit;

namespace Hearsay.Tests.Knowledge;

public sealed class GazetteerTests
{
    [Fact]
    public void Every_row_is_a_town_in_a_place_on_earth()
    {
        Gazetteer world = Gazetteer.World;

        Assert.True(world.Count > 100_000);
        for (int i = 0; i < world.Count; i += 7)
        {
            Town town = world[i];
            Assert.True(Math.Abs(town.Latitude) <= 90 && Math.Abs(town.Longitude) <= 180 && town.Population >= 0, town.Name);
            Assert.InRange(town.Country.Length, 2, 3);
        }
    }

    [Fact]
    public void A_town_is_found_under_the_fold_of_its_own_name()
    {
        Gazetteer world = Gazetteer.World;
        for (int i = 0; i < world.Count; i += 97)
        {
            Town town = world[i];
            Assert.Contains(world.Find(Folding.Fold(town.Name)), t => t == town);
        }
    }

    [Fact]
    public void The_largest_town_of_a_name_comes_first()
    {
        IReadOnlyList<Town> towns = Gazetteer.World.Find("Moscow");

        Assert.Equal("RUS", towns[0].Country);
        Assert.Contains(towns, t => t.State == "ID");
        Assert.Equal(towns.OrderByDescending(t => t.Population), towns);
    }

    [Theory]
    [InlineData("Scott County", "county", "USA")]
    [InlineData("Hubei", "province", "CHN")]
    [InlineData("Danzig", "", "POL")]
    public void Counties_provinces_and_other_names_are_found(string name, string kind, string country)
    {
        Town town = Gazetteer.World.Find(name)[0];

        Assert.Equal(kind, town.Kind);
        Assert.Equal(country, town.Country);
    }

    [Fact]
    public void Words_beside_places_are_sorted() => LexiconOrder.Check("English/place-words.tsv");

    [Theory]
    [InlineData("")]
    [InlineData("Zzyzzx")]
    [InlineData("\uD800")]
    public void A_name_of_no_town_gives_none(string name) => Assert.Empty(Gazetteer.World.Find(name));
}
