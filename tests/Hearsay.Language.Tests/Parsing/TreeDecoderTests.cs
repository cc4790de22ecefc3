using Hearsay.Language.Parsing;
using Xunit;

namespace Hearsay.Language.Tests.Parsing;

public class TreeDecoderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_tree_found_is_the_best_of_all_trees_with_one_root(int length)
    {
        var random = new Random(length);
        for (int round = 0; round < 200; round++)
        {
            float[] scores = RandomScores(length, random);
            var heads = new int[length];
            new TreeDecoder().Decode(scores, length, heads);
            Assert.True(new TreeDecoder().IsTree(heads));
            Assert.Equal(BestTotal(scores, length), Total(scores, heads), 4);
        }
    }

    [Fact]
    public void Long_sentences_of_like_scores_still_give_a_tree()
    {
        const int length = 150;
        var heads = new int[length];
        new TreeDecoder().Decode(RandomScores(length, new Random(7)), length, heads);
        Assert.True(new TreeDecoder().IsTree(heads));
    }

    [Theory]
    [InlineData(new[] { -1 }, true)]
    [InlineData(new[] { 1, -1, 1 }, true)]
    [InlineData(new[] { -1, -1 }, false)]
    [InlineData(new[] { 1, 0, -1 }, false)]
    [InlineData(new[] { 1, 2, 0 }, false)]
    public void A_tree_has_one_root_and_no_cycle(int[] heads, bool expected) =>
        Assert.Equal(expected, new TreeDecoder().IsTree(heads));

    private static float[] RandomScores(int length, Random random)
    {
        var scores = new float[length * (length + 1)];
        for (int d = 0; d < length; d++)
        {
            for (int h = 0; h <= length; h++)
            {
                scores[(d * (length + 1)) + h] = h == d + 1 ? float.NegativeInfinity : random.NextSingle() * 10;
            }
        }

        return scores;
    }

    private static float Total(float[] scores, int[] heads) =>
        heads.Select((head, word) => scores[(word * (heads.Length + 1)) + head + 1]).Sum();

    private static float BestTotal(float[] scores, int length)
    {
        float best = float.NegativeInfinity;
        var heads = new int[length];
        var decoder = new TreeDecoder();
        for (int code = 0; code < (int)Math.Pow(length + 1, length); code++)
        {
            int rest = code;
            bool isPossible = true;
            for (int word = 0; word < length; word++)
            {
                heads[word] = (rest % (length + 1)) - 1;
                isPossible &= heads[word] != word;
                rest /= length + 1;
            }

            if (isPossible && decoder.IsTree(heads))
            {
                best = Math.Max(best, Total(scores, heads));
            }
        }

        return best;
    }
}
