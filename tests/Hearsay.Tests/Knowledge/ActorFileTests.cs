using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Tests.Reading;
using Xunit;

namespace Hearsay.Tests.Knowledge;

public sealed class ActorFileTests
{
    private static readonly LanguageReader Language = LanguageReader.Load();

    [Fact]
    public void A_body_that_only_the_file_knows_gets_its_code() =>
        Assert.Equal("GHA CVL", CodeOf("Northern Farmers League\tGHA CVL\torganisation", "The Northern Farmers League condemned the raid."));

    [Fact]
    public void Another_name_means_the_same() =>
        Assert.Equal("GHA CVL", CodeOf("Northern Farmers League\tGHA CVL\torganisation\tNFL", "The NFL condemned the raid."));

    [Fact]
    public void The_file_goes_before_what_Hearsay_knows() =>
        Assert.Equal("XXX OPP", CodeOf("the Kremlin\tXXX OPP\torganisation", "Officials said so. The Kremlin condemned the raid."));

    [Fact]
    public void Empty_lines_and_comments_are_skipped() =>
        Assert.Empty(Read("# name\tcode\tkind\n\n").Terms);

    [Theory]
    [InlineData("Somebody", "'mine.tsv', line 1: column 2 is empty.")]
    [InlineData("Somebody\tghana\tperson", "'mine.tsv', line 1: 'ghana' is no code")]
    [InlineData("Somebody\tGHA\tplanet", "'mine.tsv', line 1: 'planet' in column 3 is none of")]
    [InlineData("Somebody\tGHA\tunnamed", "'mine.tsv', line 1: 'unnamed' cannot act")]
    [InlineData("Somebody\tGHA\tperson\t\tlast year", "'mine.tsv', line 1: 'last year' is no date")]
    public void A_wrong_line_is_named(string line, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => Read(line)).Message, StringComparison.Ordinal);

    private static ActorFile Read(string lines) => ActorFile.Read(new StringReader(lines), "mine.tsv");

    private static string? CodeOf(string line, string text)
    {
        IReadOnlyList<Claim> claims = new Reader(Language, Read(line)).Read(Told.Document(Language.Parse(text))).Claims;
        return claims.Single(c => c.Predicate.Lemma == "condemn").Actors.Single().Code;
    }
}
