using Hearsay.Cli.Flow;
using Xunit;

namespace Hearsay.Cli.Tests.Flow;

public sealed class ProgressLineTests
{
    [Theory]
    [InlineData(1, 1024, null, 2, "1 document, 0.5 a second, 0.5 kB a second")]
    [InlineData(50, 10240, 20480L, 5, "50 documents, 10 a second, 2 kB a second, 50 % done, 5 s left")]
    [InlineData(50, 1024, 1024000L, 1, "50 documents, 50 a second, 1 kB a second, 0 % done, 16 min 39 s left")]
    [InlineData(9, 1024, 102400000L, 1, "9 documents, 9 a second, 1 kB a second, 0 % done, 27 h 46 min left")]
    [InlineData(0, 0, 1024L, 1, "0 documents, 0 a second, 0 kB a second")]
    public void Says_how_far_how_fast_and_how_long(int documents, long bytes, long? total, int seconds, string expected) =>
        Assert.Equal(expected, ProgressLine.Describe(documents, bytes, total, TimeSpan.FromSeconds(seconds)));
}
