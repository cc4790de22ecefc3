using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Documents;
using Hearsay.Tests.Knowledge;
using Hearsay.Weighing.Happenings;
using Xunit;

namespace Hearsay.Tests.Weighing.Happenings;

public class HappeningFinderTests
{
    private static readonly string[] Towns = ["alba", "borga", "celle", "dorma"];

    [Theory]
    [InlineData("English/same-deeds.tsv")]
    [InlineData("English/light-deeds.tsv")]
    [InlineData("English/deed-endings.tsv")]
    [InlineData("English/common-words.tsv")]
    [InlineData("English/happening-weights.tsv")]
    public void The_lists_are_sorted_and_have_nothing_twice(string resource) => LexiconOrder.Check(resource);

    [Fact]
    public void Every_kind_of_evidence_has_a_weight_and_words() =>
        Assert.All(Enum.GetValues<Evidence>(), kind => Assert.NotEmpty(EvidenceWeights.WordsOf(kind)));

    [Fact]
    public void Two_reports_of_one_raid_are_one_happening()
    {
        Happening happening = Assert.Single(HappeningFinder.Group([Told.Raid(1), Told.Raid(2)]));

        Assert.Equal([1, 2], happening.Members);
        Assert.Equal(2, happening.Documents);
        Assert.Equal("2031-05-04: The army bombed the bridge of alba", happening.Summary);
        Assert.Contains("the same day", Assert.Single(happening.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Raids_on_two_towns_are_two() => Assert.Equal(2, HappeningFinder.Group([Told.Raid(1), Told.Raid(2, "borga")]).Count);

    [Fact]
    public void Raids_in_two_years_are_two() => Assert.Equal(2, HappeningFinder.Group([Told.Raid(1), Told.Raid(2, day: "2032-05-04")]).Count);

    [Fact]
    public void What_was_foretold_and_what_is_denied_hang_on_it_apart()
    {
        Happening happening = Assert.Single(HappeningFinder.Group(
        [
            Told.Raid(1),
            Told.Raid(2) with { Status = Status.Predicted, Published = DayRange.Parse("2031-05-03")?.Last },
            Told.Raid(3) with { Polarity = Polarity.Negative },
        ]));

        Assert.Equal([1], happening.Members);
        Assert.Equal([2], happening.Foretold);
        Assert.Equal([3], happening.Denied);
    }

    [Fact]
    public void One_voice_that_says_and_denies_in_one_document_speaks_of_two() => Assert.Equal(2, HappeningFinder.Group(
        [Told.Raid(1), Told.Raid(2) with { Document = 1, Polarity = Polarity.Negative, Names = [], Words = ["harbour"], Sentence = 3 }]).Count);

    [Fact]
    public void What_says_no_day_does_not_tie_raids_of_two_days_together()
    {
        Occurrence undated = Told.Raid(3) with { Basis = WindowBasis.Document, OtherWindows = [DayRange.Parse("2031-05-04")!.Value] };

        IReadOnlyList<Happening> happenings = HappeningFinder.Group([Told.Raid(1), Told.Raid(2, day: "2031-05-20"), undated]);

        Assert.DoesNotContain(happenings, h => h.All.Contains(1) && h.All.Contains(2));
    }

    [Fact]
    public void Words_for_one_deed_join_two_reports() => Assert.Single(HappeningFinder.Group(
        [Told.Raid(1), Told.Raid(2) with { Lemma = "airstrike", Deeds = LemmaClasses.Of("airstrike") }]));

    [Fact]
    public void The_order_of_claims_changes_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Claims(), claims =>
    {
        string[] straight = Shape(HappeningFinder.Group(claims));
        Assert.Equal(straight, Shape(HappeningFinder.Group([.. claims.Reverse()])));
        Assert.Equal(straight, Shape(HappeningFinder.Group([.. claims.OrderBy(c => c.Number % 7).ThenBy(c => c.Number % 3)])));
    }));

    [Fact]
    public void Adding_in_batches_gives_the_same_as_all_at_once() => Check.QuickThrowOnFailure(Prop.ForAll(Claims(), claims =>
    {
        var index = new HappeningIndex();
        foreach (Occurrence[] batch in claims.OrderBy(c => c.Number % 5).Chunk(3))
        {
            index.Add(batch);
        }

        Assert.Equal(Shape(HappeningFinder.Group(claims)), Shape(index.Happenings));
    }));

    [Fact]
    public void What_is_formed_anew_replaces_what_was_there()
    {
        var index = new HappeningIndex();
        index.Add([Told.Raid(2), Told.Raid(3, "borga")]);

        Happening changed = Assert.Single(index.Add([Told.Raid(1)]));

        Assert.Equal([1, 2], changed.Members);
        Assert.Equal(2, index.Happenings.Count);
    }

    [Fact]
    public void Every_claim_is_in_one_happening() => Check.QuickThrowOnFailure(Prop.ForAll(Claims(), claims =>
        Assert.Equal(claims.Select(c => c.Number).Order(), HappeningFinder.Group(claims).SelectMany(h => h.All).Order())));

    private static Arbitrary<Occurrence[]> Claims() => Gen.Sized(size =>
        from seeds in Gen.Choose(0, 1000).ListOf(int.Min(size + 1, 40))
        select seeds.Select((seed, i) => Make(i, seed)).ToArray()).ToArbitrary();

    private static Occurrence Make(int number, int seed)
    {
        string day = string.Create(CultureInfo.InvariantCulture, $"2031-05-{1 + (seed % 9):00}");
        Occurrence raid = Told.Raid(number, Towns[seed % Towns.Length], day);
        return (seed / 10 % 5) switch
        {
            0 => raid with { Polarity = Polarity.Negative },
            1 => raid with { Status = Status.Predicted },
            2 => raid with { Basis = WindowBasis.Document, Names = [], Lemma = "attack", Deeds = LemmaClasses.Of("attack") },
            3 => raid with { Document = number / 3, Sentence = number % 3, Lemma = "kill", Deeds = LemmaClasses.Of("kill"), StoryStates = ["AAA"] },
            _ => raid,
        };
    }

    private static string[] Shape(IReadOnlyList<Happening> happenings) =>
        [.. happenings.Select(h => $"{h.Id}: {string.Join(' ', h.Members)} | {string.Join(' ', h.Foretold)} | {string.Join(' ', h.Denied)} {h.Summary}")];
}
