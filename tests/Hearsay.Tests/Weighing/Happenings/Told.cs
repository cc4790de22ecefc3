using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Weighing.Happenings;

namespace Hearsay.Tests.Weighing.Happenings;

/// <summary>Occurrences as tests need them.</summary>
internal static class Told
{
    /// <summary>An air raid on a town, told in a document of its own.</summary>
    public static Occurrence Raid(int number, string town = "alba", string day = "2031-05-04") => new()
    {
        Number = number,
        Document = number,
        ClaimId = $"c-{number:x4}",
        Lemma = "bomb",
        Deeds = LemmaClasses.Of("bomb"),
        PloverType = "ASSAULT",
        Cameo = "195",
        Status = Status.Asserted,
        Polarity = Polarity.Positive,
        Nature = Nature.Event,
        Actors = [new Participant("AAA MIL", "the army")],
        States = ["AAA"],
        Names = [town],
        NearNames = [town],
        StoryNames = [town],
        Words = ["@AAA", "bridge", town],
        StoryStates = ["AAA"],
        Country = "AAA",
        Place = town,
        Latitude = town[0] - 'a',
        Longitude = 20,
        Precision = PlacePrecision.City,
        Window = DayRange.Parse(day),
        Basis = WindowBasis.Stated,
        Published = DayRange.Parse(day)?.Last,
        Position = number,
        Quote = "The army bombed the bridge of " + town,
    };

    /// <summary>The same with a number of dead.</summary>
    public static Occurrence Killing(this Occurrence raid, double dead, QuantityBound bound = QuantityBound.Exactly) =>
        raid with { Quantities = [new Quantity(QuantityKind.Killed, dead, bound, null, new TextSpan(0, 1))] };
}
