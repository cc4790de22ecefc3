using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;
using Xunit;

namespace Hearsay.Tests.Reading;

public class SpanIndexTests
{
    [Fact]
    public void Everything_that_overlaps_is_found_once_and_in_order()
    {
        var random = new Random(5);
        TextSpan[] spans = [.. Enumerable.Range(0, 300).Select(_ => Some(random, 20_000))];
        var index = new SpanIndex(spans.Select((span, i) => (i, span)));
        for (int n = 0; n < 200; n++)
        {
            TextSpan place = Some(random, 21_000);
            IReadOnlyList<int> near = index.Near(place);
            Assert.Equal(near.Distinct().Order(), near);
            Assert.Empty(Enumerable.Range(0, spans.Length).Where(i => spans[i].Overlaps(place)).Except(near));
        }
    }

    [Fact]
    public void Nothing_is_near_a_place_beyond_the_last_item() =>
        Assert.Empty(new SpanIndex([(0, new TextSpan(3, 9))]).Near(new TextSpan(100_000, 100_002)));

    private static TextSpan Some(Random random, int length)
    {
        int start = random.Next(length);
        return new TextSpan(start, start + random.Next(random.Next(2_000)));
    }
}
