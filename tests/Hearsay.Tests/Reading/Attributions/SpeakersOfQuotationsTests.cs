using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading;
using Xunit;

namespace Hearsay.Tests.Reading.Attributions;

public sealed class SpeakersOfQuotationsTests
{
    private static readonly LanguageReader Language = LanguageReader.Load();
    private static readonly Reader Reader = new(Language);

    [Fact]
    public void A_speaker_who_is_named_in_a_later_paragraph_has_all_quotations_that_stand_alone_before()
    {
        IReadOnlyList<Claim> claims = Read(
            "\u201cNobody has ever crossed this river without our leave!\u201d\n\n\u201cThe bridge will be closed at midnight.\u201d\n\n"
            + "Those were the words of General Mwangi, who spoke on the northern bank.");
        Assert.All(
            claims.Where(c => c.Predicate.Lemma is "cross" or "close"),
            c => Assert.Contains("Mwangi", Assert.Single(c.Sources).Name, StringComparison.Ordinal));
        Assert.Equal(2, claims.Count(c => c.Predicate.Lemma is "cross" or "close"));
    }

    [Theory]
    [InlineData("Ghana sent an envoy to Togo. It also became known that the army planned a raid on the port.")]
    [InlineData("Ghana sent an envoy to Togo. It was reported that the army planned a raid on the port.")]
    public void The_it_that_stands_for_what_is_said_says_nothing_itself(string text)
    {
        Claim plan = Read(text).Single(c => c.Predicate.Lemma == "plan");
        Assert.DoesNotContain(plan.Sources, s => s.Name is "Ghana" or "Togo" || s.Actor is not null);
    }

    [Fact]
    public void An_it_that_says_something_is_a_source()
    {
        Claim plan = Read("The report came out in Accra. It says that the army planned a raid on the port.").Single(c => c.Predicate.Lemma == "plan");
        Assert.NotNull(Assert.Single(plan.Sources).Span);
    }

    private static IReadOnlyList<Claim> Read(string text) => Reader.Read(new Document
    {
        Id = "d-0",
        Uri = "test.txt",
        Text = text,
        Body = [new TextSpan(0, text.Length)],
    }).Claims;
}
