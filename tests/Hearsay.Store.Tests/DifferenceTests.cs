using Hearsay.Documents;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class DifferenceTests
{
    [Fact]
    public void What_a_newer_reading_says_otherwise_is_shown_by_claim_and_field()
    {
        using var desk = new Desk();
        Document document = Desk.Document("1", "The fleet sailed and fired.");
        DocumentReading before = Desk.Reading(document, "sailed");
        DocumentReading after = Desk.Reading(document, "sailed", c => c with { Status = Status.Planned, Why = ["status: another"] });
        after = after with { Claims = [.. after.Claims, Desk.Reading(document, "fired").Claims[0]] };
        desk.Add(before);
        using (LibraryWriter writer = desk.Library.Write())
        {
            writer.Reread(PreparedDocument.Of(after, Desk.Versions with { Reader = "0.2.0" }));
            writer.Commit();
        }

        ReadingDifference difference = desk.Library.Find().Differences().Single();

        Assert.Equal("fired", difference.Added.Single().Predicate.Lemma);
        Assert.Empty(difference.Removed);
        Assert.Equal(["status"], difference.Changed.Single().Fields);
    }

    [Fact]
    public void Only_what_another_reader_has_read_is_to_be_read_again()
    {
        using var desk = new Desk();
        Document document = Desk.Document("1", "The fleet sailed.");
        desk.Add(Desk.Reading(document, "sailed"));

        Assert.Empty(desk.Library.Find().ReadOtherwise(Desk.Versions));
        Assert.Equal([document.Id], desk.Library.Find().ReadOtherwise(Desk.Versions with { Reader = "0.2.0" }));
    }

    [Fact]
    public void Copies_are_noted_as_documents_are_added_in_whatever_order()
    {
        string text = string.Join(' ', Enumerable.Range(0, 300).Select(i => "word" + (i * 7919 % 1000)));
        Document original = Desk.Document("1", "Port Elan. " + text, "The Gazette", "2014-03-02");
        Document copy = Desk.Document("2", "A changed first sentence. " + text, "Le Courrier", "2014-03-03");
        Document other = Desk.Document("3", string.Join(' ', Enumerable.Range(0, 300).Select(i => "other" + i)), "The Post", "2014-03-03");
        using var forward = new Desk();
        using var backward = new Desk();
        forward.Add(new DocumentReading(original, [], [], []), new DocumentReading(copy, [], [], []), new DocumentReading(other, [], [], []));
        backward.Add(new DocumentReading(other, [], [], []));
        backward.Add(new DocumentReading(copy, [], [], []));
        backward.Add(new DocumentReading(original, [], [], []));

        KeptCopy found = forward.Library.Find().CopiesOf(copy.Id).Single();
        KeptCopy again = backward.Library.Find().CopiesOf(copy.Id).Single();

        Assert.Equal("near", found.Kind);
        Assert.Equal(new[] { original.Id, copy.Id }.Order(), new[] { again.First, again.Second }.Order());
        Assert.NotEmpty(found.Reasons);
        Assert.Empty(forward.Library.Find().CopiesOf(other.Id));
    }
}
