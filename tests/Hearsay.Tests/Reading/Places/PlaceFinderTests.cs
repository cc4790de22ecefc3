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

    private static ParsedText Named(ParsedText text) => Told.WithNames(text, ("Tripoli", NameType.Location));

    private static IReadOnlyList<PlaceMention> Find(ParsedText text) => PlaceFinder.Find(text, Told.Document(text));
}
