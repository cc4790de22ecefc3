using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;
using Xunit;

namespace Hearsay.Tests.Weighing.Cases;

public sealed class CaseHistoryTests
{
    private const string Id = "k-0123456789abcdef";

    private static readonly CaseEdit[] Edits = Make(
        new CaseChange.Asked("Who did it?"),
        new CaseChange.Supposed("Norland."),
        new CaseChange.Supposed("Somebody else."),
        new CaseChange.Taken(Fact("Tracks.")),
        new CaseChange.Taken(Fact("Uniforms.")),
        new CaseChange.Noted("Ask the mayor."),
        new CaseChange.Named(false, "Norland", "suspect"),
        new CaseChange.Period("2014-03-01", "2014-03-03"));

    [Fact]
    public void The_same_edits_give_the_same_case_in_whatever_order_they_come() => Check.QuickThrowOnFailure(
        Prop.ForAll(Arb.From(Gen.Shuffle(Edits)), shuffled => CaseText.Write(CaseOf(shuffled)) == CaseText.Write(CaseOf(Edits))));

    [Fact]
    public void What_was_taken_back_does_not_hold_until_that_is_taken_back()
    {
        CaseEdit undo = Edit(20, new CaseChange.Undone(Edits[5].Id));
        CaseEdit again = Edit(21, new CaseChange.Undone(undo.Id));

        Assert.Empty(CaseOf([.. Edits, undo]).Notes);
        Assert.Single(CaseOf([.. Edits, undo, again]).Notes);
        Assert.Empty(CaseOf([.. Edits, undo, again, Edit(22, new CaseChange.Undone(again.Id))]).Notes);
    }

    [Fact]
    public void An_edit_on_something_that_is_not_there_has_no_effect()
    {
        CaseEdit[] odd = [Edit(20, new CaseChange.Rated("e-00", new Dictionary<string, Consistency> { ["e-01"] = Consistency.Consistent })), Edit(21, new CaseChange.Dropped(["e-02"]))];

        Assert.Equal(CaseText.Write(CaseOf(Edits)), CaseText.Write(CaseOf([.. Edits, .. odd])));
    }

    [Fact]
    public void Marks_and_ratings_stand_in_the_matrix_under_the_analyst_s_name()
    {
        var rated = new CaseChange.Rated(Edits[3].Id, new Dictionary<string, Consistency> { [Edits[1].Id] = Consistency.VeryInconsistent, [Edits[2].Id] = Consistency.Consistent });
        EvidenceMatrix matrix = CaseOf([.. Edits, Edit(20, rated), Edit(21, new CaseChange.Marked(Edits[3].Id, Relevance.High)), Edit(22, new CaseChange.Marked(Edits[3].Id, Credibility: 2))]).ToMatrix();

        Assert.Equal(["H1", "H2"], matrix.Hypotheses);
        Assert.Equal([new MatrixRating(0, "ann", Consistency.VeryInconsistent), new MatrixRating(1, "ann", Consistency.Consistent)], matrix.Items[0].Ratings);
        Assert.Equal(new EvidenceMarks(Relevance.High, null, 2), matrix.Items[0].Marks);
    }

    [Fact]
    public void Every_edit_is_the_same_after_it_was_written_and_read() => Assert.All(
        Edits, edit => Assert.Equal(CaseText.Write(edit), CaseText.Write(CaseText.ReadEdit(CaseText.Write(edit)))));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"kind":"note"}""")]
    [InlineData("""{"kind":"note","text":null}""")]
    [InlineData("""{"kind":"nothing","text":"x"}""")]
    [InlineData("""{"kind":"marks","evidence":"e-0","relevance":1}""")]
    [InlineData("""{"kind":"merge","from":"k","name":"n","edits":[{"id":"e-0"}]}""")]
    public void What_is_no_edit_is_said_to_be_none(string json) => Assert.Throws<FormatException>(() => CaseText.ReadChange(json));

    [Fact]
    public void An_edit_s_id_tells_whether_anything_in_it_was_changed()
    {
        Assert.Equal(Edits[0].Id, CaseIds.OfEdit(Id, Edits[0]));
        Assert.NotEqual(Edits[0].Id, CaseIds.OfEdit(Id, Edits[0] with { Author = "ben" }));
        Assert.NotEqual(Edits[0].Id, CaseIds.OfEdit(Id, Edits[0] with { Change = new CaseChange.Asked("Why?") }));
        Assert.NotEqual(Edits[0].Id, CaseIds.OfEdit("k-0", Edits[0]));
    }

    private static Case CaseOf(IEnumerable<CaseEdit> edits) => new CaseHistory(Id, "norland", "2020-01-02T03:04:05Z", edits).ToCase();

    private static CaseEdit[] Make(params CaseChange[] changes) => [.. changes.Select((c, i) => Edit(i + 1, c))];

    private static CaseEdit Edit(int sequence, CaseChange change)
    {
        var edit = new CaseEdit { Id = "", Sequence = sequence, Change = change, Author = "ann", Made = string.Create(CultureInfo.InvariantCulture, $"2020-01-02T03:04:{sequence:00}Z") };
        return edit with { Id = CaseIds.OfEdit(Id, edit) };
    }

    private static EvidenceContent Fact(string words) =>
        new() { Kind = EvidenceKind.Fact, Words = words, Source = "Field notes", Origin = "fact|" + words, OriginName = "Field notes" };
}
