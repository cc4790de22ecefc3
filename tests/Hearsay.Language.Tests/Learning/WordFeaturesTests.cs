using Hearsay.Language.Learning;
using Xunit;

namespace Hearsay.Language.Tests.Learning;

public class WordFeaturesTests
{
    [Theory]
    [InlineData("Moscow", "moscow")]
    [InlineData("1,189.42", "0,000.00")]
    [InlineData("don\u2019t", "don't")]
    [InlineData("\u2014", "--")]
    public void Vectors_are_looked_up_in_lower_case_with_plain_quotes_and_zeros(string form, string expected)
    {
        var key = new char[80];
        Assert.Equal(expected, new string(key, 0, WordFeatures.WriteKey(form, key)));
    }

    [Fact]
    public void A_word_has_one_bucket_for_itself_its_shape_its_edges_and_each_trigram()
    {
        var buckets = new int[WordFeatures.MaxBuckets];
        Assert.Equal(2 + 3 + 4 + 6, WordFeatures.FindBuckets("Moscow", buckets));
        Assert.Equal(2 + 1 + 1 + 1, WordFeatures.FindBuckets("a", buckets));
    }

    [Fact]
    public void Long_words_stay_within_the_bounds()
    {
        var buckets = new int[WordFeatures.MaxBuckets];
        int count = WordFeatures.FindBuckets(new string('\u2014', 100_000), buckets);
        Assert.InRange(count, 1, WordFeatures.MaxBuckets);
        Assert.All(buckets.Take(count), b => Assert.InRange(b, 0, WordFeatures.Buckets - 1));
    }
}
