using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading;
using Xunit;

namespace Hearsay.Tests.Reading.Attributions;

public sealed class SourceNamesTests
{
    private static readonly Reader Reader = new(LanguageReader.Load());

    [Theory]
    [InlineData("A spokesman for the Chinese foreign ministry said that the patrols would continue.", "continue", "A spokesman for the Chinese foreign ministry", "CHN GOV")]
    [InlineData("A senior official in the Turkish defence ministry said the jets had returned.", "return", "A senior official in the Turkish defence ministry", "TUR MIL")]
    [InlineData("The Director General of the International Atomic Energy Agency said that inspectors had left.", "leave", "The Director General of the International Atomic Energy Agency", "UNO")]
    [InlineData("Residents of the town of Kherson said that nobody had come.", "come", "Residents of the town of Kherson", null)]
    [InlineData("Sources close to the president said he had resigned.", "resign", "Sources close to the president", null)]
    public void A_description_keeps_what_tells_whose_it_is(string text, string predicate, string name, string? code)
    {
        Source source = Assert.Single(Claim(text, predicate).Sources);
        Assert.Equal(name, source.Name);
        Assert.Equal(code, source.Actor);
    }

    [Fact]
    public void A_name_keeps_its_apposition_also_where_only_a_pronoun_speaks()
    {
        const string Text = "Maria Lopez, a spokeswoman for the Chilean army, said that nobody was hurt. She said that the road was open.";
        Source source = Assert.Single(Claim(Text, "open").Sources);
        Assert.Equal("Maria Lopez, a spokeswoman for the Chilean army", source.Name);
        Assert.Equal("CHL MIL", source.Actor);
    }

    [Fact]
    public void A_description_before_the_name_is_kept()
    {
        Source source = Assert.Single(Claim("The head of the Libyan coast guard, Admiral Salem Rahma, said that the boats were safe.", "safe").Sources);
        Assert.Equal("The head of the Libyan coast guard, Admiral Salem Rahma", source.Name);
        Assert.Equal("LBY MIL", source.Actor);
    }

    [Fact]
    public void What_is_added_about_somebody_is_no_part_of_the_name()
    {
        Source source = Assert.Single(Claim("The mayor of Tripoli, who had fled, said that the port was closed.", "closed").Sources);
        Assert.Equal("The mayor of Tripoli", source.Name);
    }

    [Fact]
    public void Another_spokesman_stays_another()
    {
        const string Text = "A spokesman for the Indian army said that the post was empty. A spokesman said that the bridge was open.";
        Assert.Equal("A spokesman", Assert.Single(Claim(Text, "open").Sources).Name);
    }

    private static Claim Claim(string text, string predicate) => Reader.Read(new Document
    {
        Id = "d-0",
        Uri = "test.txt",
        Text = text,
        Body = [new TextSpan(0, text.Length)],
    }).Claims.First(c => c.Predicate.Lemma.StartsWith(predicate, StringComparison.Ordinal)
        || c.Predicate.Span.Of(text).StartsWith(predicate, StringComparison.Ordinal));
}
