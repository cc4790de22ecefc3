using Hearsay.Documents;
using Hearsay.Store.Lens;
using Hearsay.Store.Problems;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class LensBookTests : IDisposable
{
    private readonly Desk desk = new();

    [Fact]
    public void A_tag_is_proposed_until_somebody_confirms_or_rejects_it_and_that_can_be_undone()
    {
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette", change: c => c with { Tools = [new Tool("energy", "author"), new Tool("migration", "Ana Quill")] });
        string id = reading.Claims[0].Id;
        desk.Add(reading, Attack.On("Bergen", "2014-03-03", "The Gazette"));

        Assert.Equal([("energy", "author", LensState.Proposed), ("migration", "Ana Quill", LensState.Proposed)], Tags());
        desk.Library.Lens().Decide(id, "Energy", true, null, "ann");
        long remark = desk.Library.Lens().Decide(id, "migration", false, "A figure of speech.", "ben");
        Assert.Equal([("energy", "author", LensState.Confirmed), ("migration", "Ana Quill", LensState.Rejected)], Tags());
        desk.Library.Remarks().Undo(remark, null, "ann");
        desk.Library.Lens().Decide(id, "energy", false, null, "ben");
        Assert.Equal([("energy", "author", LensState.Rejected), ("migration", "Ana Quill", LensState.Proposed)], Tags());
    }

    [Fact]
    public void People_add_what_the_reading_does_not_propose()
    {
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette");
        desk.Add(reading);
        desk.Library.Lens().Decide(reading.Claims[0].Id, "proxies", true, null, "ann");

        Assert.Equal([("proxies", "desk", LensState.Confirmed)], Tags());
        Assert.Single(desk.Library.Lens().Tags("karlstad"));
        Assert.Empty(desk.Library.Lens().Tags("bergen or oslo"));
    }

    [Fact]
    public void What_is_no_claim_or_no_tool_is_refused()
    {
        DocumentReading reading = Attack.On("Karlstad", "2014-03-03", "The Gazette");
        desk.Add(reading);

        Assert.Throws<LibraryException>(() => desk.Library.Lens().Decide(reading.Claims[0].Id, "plumbing", true, null, "ann"));
        Assert.Throws<LibraryException>(() => desk.Library.Lens().Decide("c-00000000000000ff", "energy", true, null, "ann"));
        Assert.Throws<LibraryException>(() => desk.Library.Lens().Decide(reading.Document.Id, "energy", true, null, "ann"));
    }

    public void Dispose() => desk.Dispose();

    private IEnumerable<(string, string, LensState)> Tags() => desk.Library.Lens().Tags("").Select(t => (t.Tool.Id, t.By, t.State));
}
