using Hearsay.Store.Counting;
using Hearsay.Store.Problems;
using Hearsay.Store.Weighing;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class AliasTests : IDisposable
{
    private readonly Desk desk = new();

    public AliasTests() => desk.Add(
        Attack.On("Karlstad", "2014-03-03", "The Gazette", 12, Attack.By("the Harbour Board")),
        Attack.On("Karlstad", "2014-03-03", "Gazette Online", 12, Attack.By("Port Authority")),
        Attack.On("Karlstad", "2014-03-03", "Le Courrier", 30));

    [Fact]
    public void Names_held_to_be_one_find_each_other_and_count_as_one_until_they_are_parted()
    {
        Assert.Equal((1, 1, 2, 3), Counts());

        desk.Library.Remarks().Declare("Harbour Board", "port authority", "a new name", "ana");
        desk.Library.Remarks().Declare("The Gazette", "Gazette Online", null, "ana");
        Assert.Equal((2, 2, 1, 2), Counts());
        SourceRow source = desk.Library.Count().Sources("").Single();
        Assert.Equal(("Harbour Board", 2L, 2L), (source.Name, source.Claims, source.Documents));
        Assert.Equal(2, desk.Library.Find().CountClaims("source:" + source.Id));

        desk.Library.Remarks().Part("PORT AUTHORITY", "the harbour board", null, "ana");
        desk.Library.Remarks().Undo(2, null, "ana");
        Assert.Equal((1, 1, 2, 3), Counts());
        Assert.Equal([1L, 2L], desk.Library.Remarks().Aliases(all: true).Select(r => r.Number));
        Assert.Empty(desk.Library.Remarks().Aliases());
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void Documents_and_claims_stay_as_they_were_read()
    {
        string before = desk.Library.Find().Claims("outlet:gazette").First().Claim.Sources[0].Name;
        desk.Library.Remarks().Declare("Port Authority", "Harbour Board", null, "ana");
        desk.Library.BringUpToDate();

        Assert.Equal(before, desk.Library.Find().Claims("outlet:gazette").First().Claim.Sources[0].Name);
    }

    [Fact]
    public void What_is_one_already_or_was_not_declared_is_refused()
    {
        desk.Library.Remarks().Declare("Aal", "Bel", null, "ana");
        desk.Library.Remarks().Declare("Bel", "Cis", null, "ana");

        Assert.Throws<LibraryException>(() => desk.Library.Remarks().Declare("cis", "the aal", null, "ana"));
        Assert.Throws<LibraryException>(() => desk.Library.Remarks().Part("Aal", "Cis", null, "ana"));
        Assert.Throws<LibraryException>(() => desk.Library.Remarks().Declare("Aal", "!", null, "ana"));
    }

    public void Dispose() => desk.Dispose();

    private (long Claims, long Documents, int Sources, int Origins) Counts() => (
        desk.Library.Find().CountClaims("source:\"harbour board\""),
        desk.Library.Find().CountDocuments("outlet:\"gazette online\""),
        desk.Library.Count().Sources("").Count,
        desk.Library.Happenings().Find("", new HappeningChoice()).Single().Origins.Separate);
}
