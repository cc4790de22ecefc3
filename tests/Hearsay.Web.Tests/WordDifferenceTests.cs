using FsCheck;
using FsCheck.Fluent;
using Hearsay.Web.Views;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>What two texts have in common.</summary>
public sealed class WordDifferenceTests
{
    [Fact]
    public void What_is_left_out_and_put_in_is_told_from_what_both_have()
    {
        (bool[] first, bool[] second) = WordDifference.Common("the army took the town".Split(' '), "the army left the old town".Split(' '));
        Assert.Equal([true, true, false, true, true], first);
        Assert.Equal([true, true, false, true, false, true], second);
    }

    [Fact]
    public void What_both_have_reads_the_same_in_both() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (a, b) =>
        {
            string[] one = [.. a.Select(x => (x % 5).ToString(System.Globalization.CultureInfo.InvariantCulture))];
            string[] other = [.. b.Select(x => (x % 5).ToString(System.Globalization.CultureInfo.InvariantCulture))];
            (bool[] first, bool[] second) = WordDifference.Common(one, other);
            return one.Where((_, i) => first[i]).SequenceEqual(other.Where((_, i) => second[i]));
        }));
}
