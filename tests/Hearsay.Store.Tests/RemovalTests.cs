using Hearsay.Documents;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class RemovalTests
{
    [Fact]
    public void What_people_added_outlives_a_removal_and_holds_again_when_the_document_comes_back()
    {
        using var desk = new Desk();
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette");
        string claim = reading.Claims[0].Id;
        desk.Add(reading);
        desk.Library.Remarks().Add(claim, RemarkKind.Tag, "seen", "on film", "ana");
        long note = desk.Library.Remarks().Add(reading.Document.Id, RemarkKind.Note, "A note.", null, "bo");

        desk.Library.Remove(reading.Document.Id, null, "ana");
        Assert.Equal("A note.", desk.Library.Remarks().On(reading.Document.Id).Single().Value);
        desk.Add(Attack.On("Borga", "2014-03-03", "Posten"));
        Assert.Empty(desk.Library.Find().Claims("tag:seen"));
        desk.Library.Remarks().Undo(note, null, "bo");

        desk.Add(reading);
        Assert.Equal(claim, desk.Library.Find().Claims("tag:seen").Single().Claim.Id);
        Assert.Equal(2, desk.Library.Remarks().On(reading.Document.Id, all: true).Count);
        Assert.Empty(desk.Library.Check());
    }

    [Fact]
    public void Forgetting_takes_what_people_added_also_after_a_removal()
    {
        using var desk = new Desk();
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette");
        desk.Add(reading);
        long note = desk.Library.Remarks().Add(reading.Claims[0].Id, RemarkKind.Note, "Zebediah saw it.", null, "ana");
        desk.Library.Remarks().Undo(note, "Zebediah did not.", "ana");
        desk.Library.Remove(reading.Document.Id, null, "ana");

        desk.Library.Forget(reading.Document.Id, null, "ana");

        Assert.Empty(desk.Library.Remarks().On(reading.Claims[0].Id, all: true));
        Assert.Throws<LibraryException>(() => desk.Library.Forget("d-0000000000000000", null, "ana"));
        desk.Library.Dispose();
        Assert.DoesNotContain("Zebediah", File.ReadAllText(desk.PathOf("desk.db")), StringComparison.Ordinal);
    }
}
