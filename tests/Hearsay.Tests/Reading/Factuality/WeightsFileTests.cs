using Hearsay.Reading.Factuality;
using Xunit;

namespace Hearsay.Tests.Reading.Factuality;

public class WeightsFileTests
{
    [Fact]
    public void Weights_come_back_as_they_were_to_the_precision_of_a_byte()
    {
        FactualityWeights weights = FactualityWeights.Empty();
        weights.Predicates[5] = 1;
        weights.Predicates[6] = -0.5f;
        weights.Answer[3] = 0.123f;
        using var file = new MemoryStream();

        WeightsFile.Write(file, weights);
        file.Position = 0;
        FactualityWeights read = WeightsFile.Read(file);

        Assert.Equal(1, read.Predicates[5], 2);
        Assert.Equal(-0.5, read.Predicates[6], 2);
        Assert.Equal(0.123f, read.Answer[3]);
        Assert.Equal(0, read.Predicates[7]);
    }

    [Fact]
    public void A_feature_has_the_same_row_on_every_machine()
    {
        Assert.Equal(FeatureHash.Of("lemma").With("Take").Row(1024), FeatureHash.Of("lemma").With("take").Row(1024));
        Assert.NotEqual(FeatureHash.Of("a").With("bc").Row(1 << 20), FeatureHash.Of("ab").With("c").Row(1 << 20));
    }
}
