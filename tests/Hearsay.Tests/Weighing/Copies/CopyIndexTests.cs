using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Copies;
using Xunit;

namespace Hearsay.Tests.Weighing.Copies;

public sealed class CopyIndexTests
{
    private const int Documents = 60;

    [Fact]
    public void A_text_is_its_own_copy() => Prop.ForAll<NonNull<string>>(text =>
    {
        CopySketch sketch = Texts.Sketch(text.Get + " " + Texts.Of(1, 3));
        CopyIndex index = Filled(Enumerable.Range(0, Documents));
        index.Add(Documents, sketch);
        return index.Find(sketch) is [{ Number: Documents, ShareOfQuery: > 0.9 }, ..];
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_third_of_a_text_finds_the_whole_and_the_whole_finds_the_third()
    {
        string whole = Texts.Of(1000, 300);
        CopySketch part = Texts.Sketch(Texts.Words(whole, 100, 200));
        CopyIndex index = Filled(Enumerable.Range(0, Documents));
        index.Add(100, Texts.Sketch(whole));
        CopyCandidate found = Assert.Single(index.Find(part));

        Assert.Equal(100, found.Number);
        Assert.InRange(found.ShareOfQuery, 0.7, 1);
        Assert.InRange(found.ShareOfCandidate, 0.15, 0.55);

        index.Add(101, part);
        Assert.Equal([100, 101], index.Find(Texts.Sketch(whole)).Select(c => c.Number).Order());
    }

    [Fact]
    public void Boilerplate_around_a_text_does_not_hide_it() => Prop.ForAll(Gen.Choose(0, Documents - 1).ToArbitrary(), number =>
    {
        CopySketch wrapped = Texts.Sketch(Texts.Of(9001, 60) + " " + Text(number) + " " + Texts.Of(9002, 120));
        return Filled(Enumerable.Range(0, Documents)).Find(wrapped).Any(c => c.Number == number);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Boilerplate_of_all_documents_makes_no_copies()
    {
        string notice = " " + Texts.Of(9001, 40);
        var index = new CopyIndex();
        for (int i = 0; i < 500; i++)
        {
            index.Add(i, Texts.Sketch(Texts.Of(i, 120) + notice));
        }

        Assert.Equal([77], index.Find(Texts.Sketch(Texts.Of(77, 120) + notice)).Select(c => c.Number));
        Assert.Empty(index.Find(Texts.Sketch(Texts.Of(5000, 120) + notice)));
    }

    [Fact]
    public void A_text_that_was_copied_a_thousand_times_is_still_found()
    {
        var index = new CopyIndex();
        for (int i = 0; i < 2000; i++)
        {
            index.Add(i, Texts.Sketch(Texts.Of(7, 80)));
        }

        Assert.InRange(index.Find(Texts.Sketch(Texts.Of(7, 80))).Count, 1000, 2000);
    }

    [Fact]
    public void The_order_of_adding_makes_no_difference() => Prop.ForAll<int>(seed =>
    {
        int[] order = [.. Enumerable.Range(0, Documents)];
        new Random(seed).Shuffle(order);
        CopyIndex one = Filled(Enumerable.Range(0, Documents));
        CopyIndex other = Filled(order);
        return Enumerable.Range(0, Documents).All(i => one.Find(Texts.Sketch(Text(i))).SequenceEqual(other.Find(Texts.Sketch(Text(i)))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_adding_makes_no_difference_to_a_text_copied_very_often()
    {
        int[] order = [.. Enumerable.Range(0, 1500)];
        new Random(1).Shuffle(order);
        CopySketch sketch = Texts.Sketch(Texts.Of(7, 80));
        var one = new CopyIndex();
        var other = new CopyIndex();
        for (int i = 0; i < order.Length; i++)
        {
            one.Add(i, sketch);
            other.Add(order[i], sketch);
        }

        Assert.Equal(one.Find(sketch), other.Find(sketch));
    }

    [Fact]
    public void What_was_removed_is_found_no_more_and_can_come_back_as_something_else()
    {
        CopyIndex index = Filled(Enumerable.Range(0, Documents));

        Assert.True(index.Remove(3));
        Assert.False(index.Remove(3));
        Assert.DoesNotContain(index.Find(Texts.Sketch(Text(3))), c => c.Number == 3);

        index.Add(3, Texts.Sketch(Texts.Of(8000, 100)));
        Assert.DoesNotContain(index.Find(Texts.Sketch(Text(3))), c => c.Number == 3);
        Assert.Equal([3], index.Find(Texts.Sketch(Texts.Of(8000, 100))).Select(c => c.Number));
        Assert.Equal(Documents, index.Count);
    }

    [Fact]
    public void After_removals_it_finds_what_an_index_finds_that_never_had_them() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        int[] gone = [.. Enumerable.Range(0, Documents).Where(_ => random.Next(2) == 0)];
        CopyIndex index = Filled(Enumerable.Range(0, Documents));
        Assert.All(gone, number => Assert.True(index.Remove(number)));
        CopyIndex fresh = Filled(Enumerable.Range(0, Documents).Except(gone));
        return Enumerable.Range(0, Documents).All(i => index.Find(Texts.Sketch(Text(i))).SequenceEqual(fresh.Find(Texts.Sketch(Text(i)))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_cannot_be_added_twice() =>
        Assert.Throws<ArgumentException>(() => Filled([1]).Add(1, Texts.Sketch(Text(1))));

    [Fact]
    public void Numbers_may_have_gaps()
    {
        CopyIndex index = Filled([5, 70_000, 2_000_000]);

        Assert.Contains(index.Find(Texts.Sketch(Text(2_000_000))), c => c.Number == 2_000_000);
    }

    [Fact]
    public void A_text_without_words_has_no_copies()
    {
        var index = new CopyIndex();
        index.Add(0, Texts.Sketch(""));

        Assert.Empty(index.Find(Texts.Sketch("")));
    }

    /// <summary>Every third text is cut from the one before.</summary>
    private static string Text(int number) =>
        number % 3 == 1 ? Texts.Words(Texts.Of(number - 1, 150), 30, 110) : Texts.Of(number, 150);

    private static CopyIndex Filled(IEnumerable<int> numbers)
    {
        var index = new CopyIndex();
        foreach (int number in numbers)
        {
            index.Add(number, Texts.Sketch(Text(number)));
        }

        return index;
    }
}
