using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Clauses;
using Hearsay.Reading.Factuality;
using Xunit;

namespace Hearsay.Tests.Reading.Factuality;

/// <summary>How sentences put forward what they tell, read with the models that come with the library.</summary>
public class StatusTests
{
    private static readonly LanguageReader Language = LanguageReader.Load();

    [Theory]
    [InlineData("The rebels captured the port on Monday.", "capture", Status.Asserted, Certainty.Certain)]
    [InlineData("The minister will resign in May.", "resign", Status.Predicted, Certainty.Certain)]
    [InlineData("The army may withdraw from the valley.", "withdraw", Status.Predicted, Certainty.Possible)]
    [InlineData("The governor plans to close the bridge.", "close", Status.Planned, Certainty.Certain)]
    [InlineData("If the talks fail, the union will strike.", "fail", Status.Conditional, Certainty.Possible)]
    [InlineData("If the talks fail, the union will strike.", "strike", Status.Conditional, Certainty.Certain)]
    [InlineData("The senate must reject the treaty.", "reject", Status.Demanded, Certainty.Unknown)]
    public void The_clause_stands_as_its_mood_says(string text, string lemma, Status status, Certainty certainty)
    {
        Judgement found = Read(text, lemma);

        Assert.Equal((status, certainty, Polarity.Positive), (found.Status, found.Certainty, found.Polarity));
    }

    [Fact]
    public void What_would_have_been_was_not()
    {
        Assert.Equal(Status.Counterfactual, Read("Had the guards left, the thieves would have escaped.", "escape").Status);
        Assert.Equal(Status.Counterfactual, Read("Had the guards left, the thieves would have escaped.", "leave").Status);
    }

    [Theory]
    [InlineData("The envoy managed to release the sailors.", "release", Polarity.Positive)]
    [InlineData("The envoy failed to release the sailors.", "release", Polarity.Negative)]
    [InlineData("The mayor refused to sign the order.", "sign", Polarity.Negative)]
    [InlineData("The mayor did not refuse to sign the order.", "sign", Polarity.Positive)]
    [InlineData("The envoy did not manage to release the sailors.", "release", Polarity.Negative)]
    [InlineData("Nobody crossed the river.", "cross", Polarity.Negative)]
    [InlineData("The fleet left without firing a shot.", "fire", Polarity.Negative)]
    public void An_implicative_verb_or_a_negator_says_whether_it_happened(string text, string lemma, Polarity polarity) =>
        Assert.Equal(polarity, Read(text, lemma).Polarity);

    [Fact]
    public void Unlikely_is_probable_and_negative()
    {
        Judgement found = Read("The parliament is unlikely to approve the budget.", "approve");

        Assert.Equal((Certainty.Probable, Polarity.Negative), (found.Certainty, found.Polarity));
    }

    [Fact]
    public void A_factive_verb_takes_its_complement_for_granted()
    {
        Judgement found = Read("The general regrets that the village burned.", "burn");

        Assert.Equal((Status.Asserted, Polarity.Positive), (found.Status, found.Polarity));
    }

    [Fact]
    public void An_open_question_asks() =>
        Assert.Equal(Status.Asked, Read("Did the council approve the loan?", "approve").Status);

    [Fact]
    public void A_question_that_asks_why_takes_the_rest_for_granted()
    {
        Judgement found = Read("Why did the council approve the loan?", "approve");

        Assert.Equal((Status.Asserted, true), (found.Status, found.IsPresupposed));
    }

    [Fact]
    public void A_list_under_one_modal_shares_it()
    {
        const string Text = "The company will sell the mine, close the plant and dismiss the miners.";

        Assert.All(
            (string[])["sell", "close", "dismiss"], lemma => Assert.Equal(Status.Predicted, Read(Text, lemma).Status));
    }

    [Theory]
    [InlineData("The rebels captured the port on Monday.", "capture", 2.2, 3)]
    [InlineData("The envoy failed to release the sailors on Friday.", "release", -3, 0)]
    public void The_network_measures_how_far_it_is_taken_to_have_happened(string text, string lemma, double low, double high)
    {
        Judgement found = Read(text, lemma);

        Assert.InRange(found.Factuality, low, high);
        Assert.Contains("factuality: network", found.Why);
    }

    private static Judgement Read(string text, string lemma)
    {
        ParsedText parsed = Language.Parse(text);
        var forest = new Forest(parsed);
        var cues = CueLexicon.Load();
        ComplementLexicon complements = ComplementLexicon.Load();
        IReadOnlyList<Clause> clauses = new ClauseFinder(complements, EventNouns.IsEventNoun).Find(forest);
        var document = new Document { Id = "d-0", Uri = "test", Text = text, Body = [new TextSpan(0, text.Length)] };
        IReadOnlyList<Attribution> attributions = new AttributionFinder(cues).Find(document, forest, clauses);
        var judge = new FactualityJudge(FactualityLexicon.Load(), complements, cues);
        return judge.Judge(document, forest, clauses, attributions)[clauses.Single(c => c.Head.Lemma == lemma).Index];
    }
}
