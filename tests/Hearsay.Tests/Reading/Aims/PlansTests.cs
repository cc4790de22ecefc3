using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading;
using Xunit;

namespace Hearsay.Tests.Reading.Aims;

public sealed class PlansTests
{
    private static readonly Reader Reader = new(LanguageReader.Load());

    [Theory]
    [InlineData("Mongolia plans to build a dam.", "build", PlanState.Open)]
    [InlineData("The plan to build a dam in Sikkim was scrapped.", "build", PlanState.Dropped)]
    [InlineData("Portuguese police foiled a plot to bomb the stadium.", "bomb", PlanState.Foiled)]
    [InlineData("The navy went through with its threat to sink the ferry.", "sink", PlanState.CarriedOut)]
    [InlineData("The rebels tried to enter the town and failed.", "enter", PlanState.Foiled)]
    [InlineData("Uruguay intended to sell the ships but abandoned the idea.", "sell", PlanState.Dropped)]
    [InlineData("Tonga has not abandoned its plan to sell the islands.", "sell", PlanState.Open)]
    public void What_became_of_a_plan_is_read_from_the_words(string text, string predicate, PlanState state)
    {
        Assert.Equal(state, Read(text).First(c => c.Predicate.Lemma == predicate).Plan?.State);
    }

    [Fact]
    public void Those_who_foil_a_plot_are_not_its_plotters()
    {
        Claim bombing = Read("Portuguese police foiled a plot to bomb the stadium.").First(c => c.Predicate.Lemma == "bomb");
        Assert.Empty(bombing.Actors);
        Assert.Null(bombing.Aim?.Holder);
    }

    [Fact]
    public void The_goal_of_an_exercise_is_held_by_whoever_holds_the_exercise()
    {
        Claim aim = Read("Belarus held an exercise near Grodno. The real goal of the exercise was to frighten Lithuania.")
            .First(c => c.Predicate.Lemma == "frighten");
        Assert.Equal(AimKind.Imputed, aim.Aim?.Kind);
        Assert.StartsWith("BLR", aim.Aim?.Holder, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asserted_is_no_plan()
    {
        Assert.All(Read("Mongolia built a dam in May."), c => Assert.Null(c.Plan));
    }

    private static IReadOnlyList<Claim> Read(string text) => Reader.Read(new Document
    {
        Id = "d-0",
        Uri = "test.txt",
        Text = text,
        Body = [new TextSpan(0, text.Length)],
    }).Claims;
}
