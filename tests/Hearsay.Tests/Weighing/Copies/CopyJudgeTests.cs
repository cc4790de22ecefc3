using FsCheck;
using FsCheck.Fluent;
using Hearsay.Documents;
using Hearsay.Weighing.Copies;
using Xunit;

namespace Hearsay.Tests.Weighing.Copies;

public sealed class CopyJudgeTests
{
    private static readonly string Story = Texts.Of(1, 200);

    [Fact]
    public void The_same_words_in_other_paragraphs_are_an_exact_copy()
    {
        CopyEvidence evidence = Judge(Story, Story.ToUpperInvariant().Replace(" b", ".\n\n“B", StringComparison.OrdinalIgnoreCase));

        Assert.Equal(CopyKind.Exact, evidence.Kind);
        Assert.Equal((1, 1), (evidence.ShareOfFirst, evidence.ShareOfSecond));
    }

    [Fact]
    public void A_text_with_a_few_words_replaced_is_a_near_copy()
    {
        CopyEvidence evidence = Judge(Story, Replaced(Story, 10));

        Assert.Equal(CopyKind.Near, evidence.Kind);
        Assert.InRange(evidence.ShareOfFirst, 0.85, 0.95);
    }

    [Fact]
    public void A_text_cut_to_its_beginning_is_a_partial_copy()
    {
        CopyEvidence evidence = Judge(Story, Texts.Words(Story, 0, 70));

        Assert.Equal(CopyKind.Partial, evidence.Kind);
        Assert.Equal(0.35, evidence.ShareOfFirst, 2);
        Assert.Equal(1, evidence.ShareOfSecond, 2);
    }

    [Fact]
    public void A_text_cut_to_two_fifths_with_every_third_word_replaced_is_a_partial_copy() =>
        Assert.Equal(CopyKind.Partial, Judge(Story, Replaced(Texts.Words(Story, 0, 80), 4)).Kind);

    [Fact]
    public void A_long_passage_in_a_text_of_its_own_is_quoted() =>
        Assert.Equal(CopyKind.Quoted, Judge(Story, $"{Texts.Of(2, 150)} “{Texts.Words(Story, 50, 90)}” {Texts.Of(3, 100)}").Kind);

    [Fact]
    public void A_short_statement_quoted_in_full_is_quoted() =>
        Assert.Equal(CopyKind.Quoted, Judge(Texts.Words(Story, 0, 40), $"{Texts.Of(2, 200)} “{Texts.Words(Story, 0, 40)}” {Texts.Of(3, 100)}").Kind);

    [Fact]
    public void Texts_that_quote_the_same_statement_are_no_copies_of_each_other()
    {
        string statement = $" “{Texts.Of(9, 110)}” ";

        Assert.Equal(CopyKind.Quoted, Judge(Texts.Of(2, 90) + statement, Texts.Of(3, 90) + statement).Kind);
    }

    [Fact]
    public void Texts_that_share_a_phrase_have_nothing_in_common()
    {
        CopyEvidence evidence = Judge(
            $"{Texts.Of(2, 60)} the minister told reporters on Tuesday {Texts.Of(3, 40)}",
            $"{Texts.Of(4, 40)} the minister told reporters on Tuesday {Texts.Of(5, 60)}");

        Assert.Equal(CopyKind.None, evidence.Kind);
        Assert.Empty(evidence.Passages);
    }

    [Fact]
    public void The_market_reports_of_two_days_are_no_copies()
    {
        CopyEvidence evidence = Judge(
            "Shares in Freetown closed lower on Monday, with the index down 12.4 points at 1,830.2. Turnover was 88 million shares worth 41.7 million dollars. Losers led gainers by 61 to 22.",
            "Shares in Freetown closed lower on Friday, with the index down 3.9 points at 1,790.6. Turnover was 53 million shares worth 26.8 million dollars. Losers led gainers by 48 to 30.");

        Assert.Equal(CopyKind.SameForm, evidence.Kind);
        Assert.Contains("Of the 4 numbers in them, 4 differ.", evidence.Reasons);
    }

    [Fact]
    public void A_report_full_of_figures_that_stay_is_a_copy() => Assert.Equal(
        CopyKind.Near,
        Judge(
            "Shares in Freetown closed lower on Monday, with the index down 12.4 points at 1,830.2. Turnover was 88 million shares worth 41.7 million dollars. Losers led gainers by 61 to 22.",
            "Freetown shares closed lower on Monday, with the index down 12.4 points at 1,830.2. Turnover stood at 88 million shares worth 41.7 million dollars. Losers led by 61 to 22.").Kind);

    [Fact]
    public void Passages_point_to_the_same_words_in_both()
    {
        string first = $"{Texts.Of(2, 30)} {Texts.Words(Story, 20, 60)} {Texts.Of(3, 30)} {Texts.Words(Story, 100, 140)}";
        CopyEvidence evidence = Judge(first, Story);

        Assert.Equal([Texts.Words(Story, 20, 60), Texts.Words(Story, 100, 140)], evidence.Passages.Select(p => p.InFirst.Of(first)));
        Assert.Equal([Texts.Words(Story, 20, 60), Texts.Words(Story, 100, 140)], evidence.Passages.Select(p => p.InSecond.Of(Story)));
    }

    [Fact]
    public void Paragraphs_in_another_order_are_found()
    {
        string moved = $"{Texts.Words(Story, 120, 200)} {Texts.Words(Story, 0, 120)}";

        Assert.Equal(CopyKind.Near, Judge(Story, moved).Kind);
    }

    [Fact]
    public void Exchanging_the_documents_exchanges_what_is_said_of_them() => Prop.ForAll(SomeText().ToArbitrary(), SomeText().ToArbitrary(), (a, b) =>
    {
        CopyEvidence there = CopyJudge.Judge(Some(a, "a"), Some(b, "b"));
        CopyEvidence back = CopyJudge.Judge(Some(b, "b"), Some(a, "a"));
        return there.Kind == back.Kind
            && (there.First, there.ShareOfFirst, there.ShareOfSecond) == (back.Second, back.ShareOfSecond, back.ShareOfFirst)
            && there.Reasons.SequenceEqual(back.Reasons)
            && there.Passages.Select(p => (p.InFirst, p.InSecond)).ToHashSet().SetEquals(back.Passages.Select(p => (p.InSecond, p.InFirst)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_with_a_word_in_it_is_an_exact_copy_of_itself() => Prop.ForAll<NonNull<string>>(text =>
        Judge(text.Get + " word", text.Get + " word") is { Kind: CopyKind.Exact, ShareOfFirst: 1, ShareOfSecond: 1 }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_two_texts_have_shares_from_0_to_1_and_passages_within_them() => Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
    {
        CopyEvidence evidence = Judge(a.Get + " " + b.Get, b.Get + " " + a.Get);
        return evidence is { ShareOfFirst: >= 0 and <= 1, ShareOfSecond: >= 0 and <= 1 }
            && evidence.Passages.All(p => p.InFirst.End <= a.Get.Length + b.Get.Length + 1);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2020-10-10", "2020-10-11", CopyOrder.FirstIsOlder)]
    [InlineData("2020-10-11", "2020-10-10", CopyOrder.SecondIsOlder)]
    [InlineData("2020-10-10", "2020-10-10", CopyOrder.SameDay)]
    [InlineData("2020-10", "2020-10-10", CopyOrder.Unknown)]
    [InlineData("2019", "2020-10-10", CopyOrder.FirstIsOlder)]
    [InlineData(null, "2020-10-10", CopyOrder.Unknown)]
    public void The_older_is_told_as_far_as_the_dates_are_exact(string? first, string? second, CopyOrder order) =>
        Assert.Equal(order, CopyJudge.Judge(Some(Story, "a", first), Some(Story, "b", second)).Order);

    [Fact]
    public void A_date_that_is_only_the_earliest_possible_proves_nothing_for_the_older()
    {
        Document open = Some(Story, "a") with { Published = new DocumentDate("2020-10-09", DateBasis.Inferred, null) { IsNotBefore = true } };

        Assert.Equal(CopyOrder.Unknown, CopyJudge.Judge(open, Some(Story, "b", "2020-10-10")).Order);
        Assert.Equal(CopyOrder.SecondIsOlder, CopyJudge.Judge(open, Some(Story, "b", "2020-10-08")).Order);
    }

    [Fact]
    public void It_says_why()
    {
        Document wire = Some($"KYIV (Reuters) - {Story}", "d-1", "2020-10-10") with { Outlet = "Reuters" };
        Document paper = Some($"{Texts.Words(Story, 0, 150)}\nReuters contributed to this report.", "d-2", "2020-10-11");

        Assert.Equal(
            [
                "97 % of the words of d-2 stand in d-1, and 74 % of those of d-1 in d-2: the same text but for small changes.",
                "They share one passage, of 150 words.",
                "Both credit Reuters.",
                "d-2 credits Reuters, which published d-1.",
                "d-1 is older: 2020-10-10 (given); d-2: 2020-10-11 (given).",
            ],
            CopyJudge.Judge(wire, paper).Reasons);
    }

    private static CopyEvidence Judge(string first, string second) => CopyJudge.Judge(Some(first, "a"), Some(second, "b"));

    private static Document Some(string text, string id, string? date = null) => new()
    {
        Id = id,
        Uri = "",
        Text = text,
        Body = Texts.Whole(text),
        Published = date is null ? null : new DocumentDate(date, DateBasis.Given, null),
    };

    private static string Replaced(string text, int every) =>
        string.Join(' ', text.Split(' ').Select((word, i) => i % every == every - 1 ? "other" : word));

    /// <summary>Texts of few words, so that they have much in common.</summary>
    private static Gen<string> SomeText() =>
        from words in Gen.ArrayOf(Gen.Elements("a", "b", "c", "d", "e", "“f”", "g."), 60) select string.Join(' ', words);
}
