using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading;
using Xunit;

namespace Hearsay.Tests.Reading.Attributions;

public sealed class SourceChainTests
{
    private static readonly Reader Reader = new(LanguageReader.Load());

    [Fact]
    public void Nobody_is_told_by_himself()
    {
        Source source = Assert.Single(
            Claim("Mr. Stevenson met the president at dawn. Mr. Stevenson told him that the fleet was ready.", "ready").Sources);
        Assert.Contains("Stevenson", source.Name, StringComparison.Ordinal);
        Assert.Equal("the president", source.Addressee);
    }

    [Fact]
    public void Whom_somebody_accuses_of_claiming_is_the_one_who_claims()
    {
        IReadOnlyList<Source> sources = Claim("Pakistan accused India of claiming that the dam was full.", "full").Sources;
        Assert.Equal(["Pakistan", "India"], sources.Select(s => s.Name));
    }

    [Fact]
    public void Who_is_quoted_as_saying_speaks_through_who_quotes()
    {
        IReadOnlyList<Source> sources = Claim("The rebels have left the town, state television quoted the governor as saying.", "left").Sources;
        Assert.Equal(["state television", "the governor"], sources.Select(s => s.Name));
    }

    [Fact]
    public void One_subject_of_two_verbs_is_one_source()
    {
        IReadOnlyList<Source> sources = Claim("The judge said that it was late and asked who knew the road.", "knew").Sources;
        Assert.Single(sources);
    }

    [Fact]
    public void A_belief_that_somebody_voices_is_a_link_of_its_own()
    {
        IReadOnlyList<Source> sources = Claim("The mayor of Goma said he believed that the dam would hold.", "hold").Sources;
        Assert.Equal([Attitude.Assertion, Attitude.Belief], sources.Select(s => s.Attitude));
    }

    [Theory]
    [InlineData("It became known that the general had fled.")]
    [InlineData("It also became known that the general had fled.")]
    [InlineData("It emerged that the general had fled.")]
    [InlineData("It was reported that the general had fled.")]
    [InlineData("It came to light that the general had fled.")]
    [InlineData("Later it transpired that the general had fled.")]
    public void What_only_introduces_is_no_claim_and_its_source_is_unnamed(string text)
    {
        Claim claim = Assert.Single(Read(text));
        Assert.Equal("flee", claim.Predicate.Lemma);
        Assert.Equal(SourceKind.Unnamed, Assert.Single(claim.Sources).Kind);
    }

    [Theory]
    [InlineData("In the words of the archbishop of Managua, the church is closed.", "closed", "the archbishop of Managua")]
    [InlineData("The senator allegedly took money from the cartel.", "took", "")]
    [InlineData("The claim that Nairobi armed the rebels is false.", "armed", "")]
    public void A_phrase_or_a_noun_introduces_as_a_verb_does(string text, string predicate, string name)
    {
        Assert.Equal(name, Assert.Single(Claim(text, predicate).Sources).Name);
    }

    [Fact]
    public void Those_are_the_words_of_says_whose_the_quotation_was()
    {
        IReadOnlyList<Claim> claims = Read("\u201cThe border was drawn by strangers.\u201d Those are the words of the Ghanaian foreign minister.");
        Claim claim = Assert.Single(claims);
        Assert.Equal("the Ghanaian foreign minister", Assert.Single(claim.Sources).Name);
    }

    private static Claim Claim(string text, string predicate) =>
        Read(text).First(c => c.Predicate.Span.Of(text) == predicate);

    private static IReadOnlyList<Claim> Read(string text) => Reader.Read(new Document
    {
        Id = "d-0",
        Uri = "test.txt",
        Text = text,
        Body = [new TextSpan(0, text.Length)],
    }).Claims;
}
