using FsCheck;
using FsCheck.Fluent;
using Hearsay.Documents;
using Hearsay.Weighing.Copies;
using Xunit;

namespace Hearsay.Tests.Weighing.Copies;

public sealed class CopyGroupsTests
{
    [Fact]
    public void The_oldest_is_the_original()
    {
        CopyGroup group = Assert.Single(Form([Member("a", "2020-10-12", 900), Member("b", "2020-10-11", 100)], [Pair("a", "b")]).Groups);

        Assert.Equal("b", group.Original.Id);
        Assert.Equal("b is the oldest: 2020-10-11 (given).", group.WhyOriginal);
    }

    [Fact]
    public void Of_several_that_may_be_the_oldest_the_longest_is_the_original()
    {
        CopyGroup group = Assert.Single(Form(
            [Member("a", "2020-10", 100), Member("b", "2020-10-11", 200), Member("c", "2020-10-12", 900), Member("d", null, 990)],
            [Pair("a", "b"), Pair("b", "c"), Pair("c", "d")]).Groups);

        Assert.Equal("b", group.Original.Id);
        Assert.Equal("Several may be the oldest; b is the longest of them, with 200 words.", group.WhyOriginal);
    }

    [Fact]
    public void Without_dates_and_of_one_length_the_first_by_id_is_the_original() =>
        Assert.Equal("a", Assert.Single(Form([Member("b"), Member("a")], [Pair("b", "a")]).Groups).Original.Id);

    [Fact]
    public void A_quotation_is_linked_and_stays_out()
    {
        CopyGroups groups = Form([Member("a"), Member("b"), Member("c")], [Pair("a", "b"), Pair("c", "a", CopyKind.Quoted, 0.2)]);

        Assert.Equal(["a", "b"], Assert.Single(groups.Groups).Members.Select(m => m.Id));
        Assert.Equal(("a", "c"), (Assert.Single(groups.Links).First, groups.Links[0].Second));
    }

    [Fact]
    public void A_notice_under_two_short_texts_does_not_join_their_groups()
    {
        CopyGroups groups = Form(
            [Member("a"), Member("a2"), Member("b"), Member("b2")],
            [Pair("a", "a2"), Pair("b", "b2"), Pair("a2", "b2", CopyKind.Partial, 0.55)]);

        Assert.Equal(2, groups.Groups.Count);
        Assert.Single(groups.Links);
    }

    [Fact]
    public void A_short_rest_of_a_text_joins_the_group_whose_members_it_shares_text_with()
    {
        CopyGroups groups = Form(
            [Member("a"), Member("a2"), Member("a3"), Member("rest")],
            [Pair("a", "a2"), Pair("a", "a3"), Pair("a", "rest", CopyKind.Partial, 0.55), Pair("a2", "rest", CopyKind.Quoted, 0.4)]);

        Assert.Equal(4, Assert.Single(groups.Groups).Members.Count);
    }

    [Fact]
    public void The_order_of_documents_and_pairs_makes_no_difference() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        CopyMember[] members = [.. Enumerable.Range(0, 20).Select(i => Member($"d{i:00}", random.Next(3) == 0 ? null : $"2020-10-{random.Next(10, 15)}", random.Next(3)))];
        CopyEvidence[] pairs = [.. Enumerable.Range(0, 25).Select(_ => (random.Next(20), random.Next(20))).Where(p => p.Item1 < p.Item2).Distinct()
            .Select(p => Pair($"d{p.Item1:00}", $"d{p.Item2:00}", (CopyKind)random.Next(5), random.Next(4, 11) / 10.0))];
        string before = Shown(Form(members, pairs));
        random.Shuffle(members);
        random.Shuffle(pairs);
        return before == Shown(Form(members, pairs.Select(pair => random.Next(2) == 0 ? pair : pair.Mirrored())));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pair_of_unknown_documents_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => Form([Member("a")], [Pair("a", "b")]));

    private static CopyGroups Form(IEnumerable<CopyMember> members, IEnumerable<CopyEvidence> pairs) => CopyGroups.Form(members, pairs);

    private static string Shown(CopyGroups groups) => string.Join(
        '\n',
        groups.Groups.Select(g => $"{g.Original.Id} {g.WhyOriginal} {string.Join(',', g.Members.Select(m => m.Id))} {string.Join(',', g.Evidence.Select(e => e.First + e.Second))}")
            .Concat(groups.Links.Select(e => e.First + e.Second + e.Kind)));

    private static CopyMember Member(string id, string? date = null, int words = 100) =>
        new(id, date is null ? null : new DocumentDate(date, DateBasis.Given, null), words);

    private static CopyEvidence Pair(string first, string second, CopyKind kind = CopyKind.Near, double share = 0.9) => new()
    {
        First = first,
        Second = second,
        Kind = kind,
        ShareOfFirst = share,
        ShareOfSecond = share,
        Passages = [],
        CreditsOfFirst = [],
        CreditsOfSecond = [],
        Order = CopyOrder.Unknown,
        Reasons = [],
    };
}
