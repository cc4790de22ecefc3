using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Places;
using Xunit;

namespace Hearsay.Tests.Reading.Places;

public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("in/ADP", PlaceRelation.In)]
    [InlineData("near/ADP", PlaceRelation.Near)]
    [InlineData("from/ADP", PlaceRelation.From)]
    [InlineData("towards/ADP", PlaceRelation.Towards)]
    public void The_word_before_says_how_a_place_stands_to_what_happens(string preposition, PlaceRelation relation)
    {
        ParsedText text = Told.Text($"shots/NOUN {preposition} Poland/PROPN ./PUNCT");

        PlaceMention mention = Assert.Single(Find(text));
        Assert.Equal(relation, mention.Place.Relation);
        Assert.True(mention.IsLocative);
        Assert.Equal("POL", mention.Place.Country);
    }

    [Theory]
    [InlineData("the/DET border/NOUN of/ADP Belarus/PROPN with/ADP Poland/PROPN", "the border of Belarus with Poland")]
    [InlineData("the/DET Belarusian-Polish/ADJ border/NOUN", "Belarusian-Polish border")]
    public void A_border_has_both_countries(string words, string name)
    {
        ParsedText text = Told.Text("at/ADP " + words + " ./PUNCT");

        PlaceMention mention = Find(text).Single(m => m.Place.Relation == PlaceRelation.Border && m.Place.Countries.Count == 2);
        Assert.Equal(["BLR", "POL"], mention.Place.Countries);
        Assert.Contains(mention.Place.Name, name, StringComparison.Ordinal);
        Assert.Null(mention.Place.Country);
    }

    [Fact]
    public void What_lies_within_the_borders_of_a_state_lies_in_it()
    {
        ParsedText text = Told.Text("shots/NOUN within/ADP the/DET borders/NOUN/1/nmod/border of/ADP Poland/PROPN ./PUNCT");

        PlaceMention mention = Assert.Single(Find(text));
        Assert.Equal(("Poland", PlaceRelation.In), (mention.Place.Name, mention.Place.Relation));
    }

    [Theory]
    [InlineData("Gleiwitz", "Gliwice")]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("Terter", "Tərtər")]
    [InlineData("Stepanakert", "Xankəndi")]
    public void A_place_is_the_same_under_each_sides_spelling(string one, string other)
    {
        ClaimPlace first = Find(Told.Text($"in/ADP {one}/PROPN ./PUNCT"))[0].Place;
        ClaimPlace second = Find(Told.Text($"in/ADP {other}/PROPN ./PUNCT"))[0].Place;

        Assert.Equal((first.Country, first.Latitude, first.Longitude), (second.Country, second.Latitude, second.Longitude));
    }

    [Fact]
    public void Contested_places_are_marked_and_others_are_not()
    {
        Assert.True(Find(Told.Text("in/ADP Hadrut/PROPN ./PUNCT"))[0].Place.IsDisputed);
        Assert.False(Find(Told.Text("in/ADP Gliwice/PROPN ./PUNCT"))[0].Place.IsDisputed);
    }

    [Fact]
    public void A_town_comes_from_the_gazetteer_with_its_coordinates()
    {
        ClaimPlace place = Find(Told.Text("in/ADP the/DET city/NOUN of/ADP Białystok/PROPN ./PUNCT"))[0].Place;

        Assert.Equal("POL", place.Country);
        Assert.Equal(PlacePrecision.City, place.Precision);
        Assert.InRange(place.Latitude!.Value, 53, 53.3);
    }

    [Fact]
    public void The_countries_of_the_text_decide_between_towns_of_one_name()
    {
        ParsedText alone = Named(Told.Text("in/ADP Tripoli/PROPN ./PUNCT"));
        ParsedText lebanese = Named(Told.Text("in/ADP Tripoli/PROPN ,/PUNCT Lebanon/PROPN ./PUNCT"));

        Assert.Equal("LBY", Find(alone)[0].Place.Country);
        Assert.Equal("LBN", Find(lebanese)[0].Place.Country);
    }

    [Fact]
    public void A_district_is_no_finer_than_a_region()
    {
        ClaimPlace place = Find(Told.Text("on/ADP the/DET Terter/PROPN district/NOUN ./PUNCT"))[0].Place;

        Assert.Equal(PlacePrecision.Region, place.Precision);
    }

    [Theory]
    [InlineData("in/ADP Paris/PROPN Hilton/PROPN", "Paris Hilton", NameType.Person)]
    [InlineData("told/VERB the/DET Washington/PROPN Post/PROPN", "Washington Post", NameType.Organisation)]
    public void Persons_and_papers_are_no_places(string words, string name, NameType type)
    {
        ParsedText text = Told.WithNames(Told.Text(words + " ./PUNCT"), (name, type));

        Assert.Empty(Find(text));
    }

    [Theory]
    [InlineData("along/ADP Washington/PROPN Street/PROPN")]
    [InlineData("paid/VERB US/PROPN $/SYM 5/NUM")]
    [InlineData("on/ADP March/PROPN 3/NUM")]
    [InlineData("the/DET China/PROPN Daily/PROPN")]
    public void Roads_sums_months_and_papers_are_no_places(string words) => Assert.Empty(Find(Told.Text(words + " ./PUNCT")));

    [Theory]
    [InlineData("in/ADP Kansas/PROPN City/PROPN", "Kansas City")]
    [InlineData("in/ADP Madison/PROPN County/PROPN", "Madison County")]
    [InlineData("in/ADP the/DET Philippines/PROPN", "Philippines")]
    [InlineData("in/ADP northern/ADJ Angola/PROPN", "Angola")]
    [InlineData("in/ADP Hubei/PROPN province/NOUN", "Hubei")]
    [InlineData("in/ADP BEIRUT/PROPN", "BEIRUT")]
    public void A_place_is_named_in_full_and_without_what_only_describes_it(string words, string name)
    {
        ParsedText text = Told.Text(words + " ./PUNCT");

        Assert.Equal(name, Assert.Single(Find(text)).Place.Name);
    }

    [Fact]
    public void A_state_named_with_a_town_settles_the_town_for_the_whole_text()
    {
        ParsedText text = Told.Text(
            "in/ADP Paris/PROPN ,/PUNCT Texas/PROPN ./PUNCT",
            "They/PRON left/VERB Paris/PROPN ./PUNCT");

        Assert.All(Find(text).Where(m => m.Place.Name == "Paris"), m => Assert.Equal("USA", m.Place.Country));
    }

    [Fact]
    public void Counties_tell_which_towns_are_meant()
    {
        ParsedText local = Told.Text("from/ADP Athens/PROPN to/ADP Clarke/PROPN County/PROPN and/CCONJ Gwinnett/PROPN County/PROPN in/ADP Georgia/PROPN ./PUNCT");
        ParsedText greek = Told.Text("from/ADP Athens/PROPN to/ADP Greece/PROPN ./PUNCT");

        Assert.Equal("USA", Find(local)[0].Place.Country);
        Assert.Equal("USA", Find(local).Single(m => m.Place.Name == "Georgia").Place.Country);
        Assert.Equal("GRC", Find(greek)[0].Place.Country);
    }

    [Fact]
    public void Georgia_beside_Abkhazia_is_the_country()
    {
        ParsedText text = Told.Text("from/ADP Abkhazia/PROPN to/ADP Georgia/PROPN ./PUNCT");

        Assert.Equal("GEO", Find(text).Single(m => m.Place.Name == "Georgia").Place.Country);
    }

    [Fact]
    public void Names_of_peoples_are_places_only_where_asked_for()
    {
        ParsedText text = Told.Text("Polish/ADJ ships/NOUN sailed/VERB ./PUNCT");

        Assert.Empty(Find(text));
        Assert.Equal("Polish", Assert.Single(PlaceFinder.Find(text, Told.Document(text), withDemonyms: true)).Place.Name);
    }

    private static ParsedText Named(ParsedText text) => Told.WithNames(text, ("Tripoli", NameType.Location));

    private static IReadOnlyList<PlaceMention> Find(ParsedText text) => PlaceFinder.Find(text, Told.Document(text));
}
