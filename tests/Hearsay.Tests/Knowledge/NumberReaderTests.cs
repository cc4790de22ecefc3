using Hearsay.Knowledge;
using Hearsay.Language.Syntax;
using Hearsay.Tests.Reading;
using Xunit;

namespace Hearsay.Tests.Knowledge;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("9", 9)]
    [InlineData("40,000", 40000)]
    [InlineData("1.5 million", 1.5e6)]
    [InlineData("two hundred and fifty", 250)]
    [InlineData("twenty-three", 23)]
    [InlineData("twenty - three", 23)]
    [InlineData("three hundred thousand", 300000)]
    [InlineData("one million two hundred thousand", 1200000)]
    [InlineData("a dozen", 12)]
    [InlineData("a hundred", 100)]
    [InlineData("two dozen", 24)]
    public void A_number_is_read_to_its_end(string words, double value)
    {
        ReadNumber number = Read(words);

        Assert.Equal(value, number.Value);
        Assert.Equal(words.Split(' ').Length, number.End);
        Assert.False(number.IsVague);
    }

    [Theory]
    [InlineData("several", null)]
    [InlineData("several hundred", 100.0)]
    [InlineData("dozens", 12.0)]
    [InlineData("tens of thousands", 10000.0)]
    public void A_vague_number_names_at_most_its_scale(string words, double? scale)
    {
        ReadNumber number = Read(words);

        Assert.True(number.IsVague);
        Assert.Equal(scale, number.Value);
        Assert.Equal(words.Split(' ').Length, number.End);
    }

    private static ReadNumber Read(string words)
    {
        Sentence sentence = Told.Text(string.Join(' ', words.Split(' ').Select(w => w + "/NUM"))).Sentences[0];
        return NumberReader.English.ReadAt(sentence, 0) ?? throw new InvalidOperationException("no number");
    }
}
