using Hearsay.Documents;
using Hearsay.Tests.Weighing.Happenings;
using Hearsay.Weighing.Disagreements;
using Hearsay.Weighing.Happenings;
using Xunit;

namespace Hearsay.Tests.Weighing.Disagreements;

public class DisagreementFinderTests
{
    [Fact]
    public void Numbers_that_cannot_both_be_so_are_two_sides()
    {
        Disagreement found = Assert.Single(Find(Told.Raid(1).Killing(9), Told.Raid(2).Killing(47)));

        Assert.Equal(DisagreementKind.Number, found.Kind);
        Assert.Equal("killed", found.About);
        Assert.Equal(["9", "47"], found.Sides.Select(s => s.Says));
        Assert.Equal([1, 2], found.Sides.SelectMany(s => s.Claims));
    }

    [Fact]
    public void A_lower_bound_agrees_with_a_larger_number() =>
        Assert.Empty(Find(Told.Raid(1).Killing(40, QuantityBound.AtLeast), Told.Raid(2).Killing(47)));

    [Fact]
    public void Two_doers_are_two_sides()
    {
        Disagreement found = Assert.Single(Find(Told.Raid(1), Told.Raid(2) with { Actors = [new Participant("BBB MIL", "their army")] }));

        Assert.Equal(DisagreementKind.Actor, found.Kind);
        Assert.Equal(["AAA", "BBB"], found.Sides.Select(s => s.Says));
    }

    [Fact]
    public void An_unknown_doer_disagrees_with_nobody() => Assert.Empty(Find(Told.Raid(1), Told.Raid(2) with { Actors = [] }));

    [Fact]
    public void A_denial_is_a_side()
    {
        Disagreement found = Assert.Single(Find(Told.Raid(1), Told.Raid(2) with { Polarity = Polarity.Negative }));

        Assert.Equal(DisagreementKind.Polarity, found.Kind);
        Assert.Equal(["it happened", "it did not"], found.Sides.Select(s => s.Says));
    }

    [Fact]
    public void A_forecast_is_no_disagreement() => Assert.Empty(Find(Told.Raid(1), Told.Raid(2) with { Status = Status.Predicted }));

    [Fact]
    public void Two_days_are_two_sides() =>
        Assert.Equal(DisagreementKind.Time, Assert.Single(Find(Told.Raid(1), Told.Raid(2, day: "2031-05-05"))).Kind);

    [Fact]
    public void A_village_and_its_country_are_no_disagreement() => Assert.Empty(Find(
        At(Told.Raid(1), "Alba", "AAA", PlacePrecision.City), At(Told.Raid(2), "Aland", "AAA", PlacePrecision.Country)));

    [Fact]
    public void Places_in_two_countries_are() => Assert.Equal(DisagreementKind.Place, Assert.Single(Find(
        At(Told.Raid(1), "Alba", "AAA", PlacePrecision.City), At(Told.Raid(2), "Borga", "BBB", PlacePrecision.City))).Kind);

    private static Occurrence At(Occurrence raid, string place, string country, PlacePrecision precision) =>
        raid with { Place = place, Country = country, Precision = precision };

    private static IReadOnlyList<Disagreement> Find(params Occurrence[] claims)
    {
        OccurrenceProfile[] profiles = [.. claims.Select(OccurrenceProfile.Of)];
        return DisagreementFinder.Find(
            HappeningBuilder.Build(profiles, (i, j) => PairJudge.Score(profiles[i], profiles[j])), number => claims.Single(c => c.Number == number));
    }
}
