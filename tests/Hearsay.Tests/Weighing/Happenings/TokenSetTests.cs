using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Happenings;
using Xunit;

namespace Hearsay.Tests.Weighing.Happenings;

public class TokenSetTests
{
    [Fact]
    public void What_two_sets_share_is_counted_once() => Check.QuickThrowOnFailure(Prop.ForAll<int[], int[]>((first, second) =>
    {
        uint[] one = TokenSet.Of(first.Select(i => $"w{i % 9}"));
        uint[] other = TokenSet.Of(second.Select(i => $"w{i % 9}"));
        int shared = one.Intersect(other).Count();

        Assert.Equal(shared, TokenSet.Shared(one, other));
        Assert.Equal(shared > 0, TokenSet.Meet(one, other));
    }));
}
