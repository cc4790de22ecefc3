using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Store.Finding;
using Hearsay.Store.Problems;
using Xunit;

namespace Hearsay.Store.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly Desk desk = new();

    public QueryTests()
    {
        Document first = Desk.Document("1", "Norland shelled Port Élan.", "The Gazette", "2014-03-02");
        Document second = Desk.Document("2", "Sudland will shell Norland.", "Le Courrier", "2014-05-02");
        Document third = Desk.Document("3", "The two fleets met at sea.", "The Gazette", "2015") with { Author = "Ana Quill", Title = "A Quiet Day" };
        desk.Add(
            Desk.Reading(first, "shelled", c => c with
            {
                Event = new Event("ASSAULT", "heavy-weapons", [], "194", 4),
                Actors = [new Actor("Norland", "NOR GOV", ActorRole.Agent, null, new TextSpan(0, 7))],
                Time = new ClaimTime("2014-03", null, null, TimeBasis.Explicit, null),
            }),
            Desk.Reading(second, "shell", c => c with
            {
                Status = Status.Predicted,
                Event = new Event("ASSAULT", null, [], "190", 4),
                Actors = [new Actor("Sudland", "SUD", ActorRole.Agent, null, new TextSpan(0, 7))],
                Recipients = [new Actor("Norland", "NOR", ActorRole.Agent, null, new TextSpan(19, 26))],
                Forecast = new Forecast("2014-12-31", null, null, null, true),
                Time = new ClaimTime("2014-06-01", "2014-12-31", null, TimeBasis.Explicit, null),
            }),
            Desk.Reading(third, "met"));
    }

    [Theory]
    [InlineData("", "shelled shell met")]
    [InlineData("norland", "shelled shell")]
    [InlineData("port elan", "shelled")]
    [InlineData("\"elan port\"", "")]
    [InlineData("shell*", "shelled shell")]
    [InlineData("type:assault", "shelled shell")]
    [InlineData("type:assault status:predicted", "shell")]
    [InlineData("type:assault not status:predicted", "shelled")]
    [InlineData("-type:assault", "met")]
    [InlineData("not (type:assault and status:predicted)", "shelled met")]
    [InlineData("actor:NOR", "shelled")]
    [InlineData("actor:\"NOR GOV\"", "shelled")]
    [InlineData("recipient:nor", "shell")]
    [InlineData("party:nor", "shelled shell")]
    [InlineData("cameo:19*", "shelled shell")]
    [InlineData("mode:heavy-weapons", "shelled")]
    [InlineData("has:forecast or fleets", "shell met")]
    [InlineData("after:2014-04", "shell")]
    [InlineData("before:2014-03-01", "shelled")]
    [InlineData("after:2014-03-31 before:2014-06", "shelled shell")]
    [InlineData("outlet:gazette", "shelled met")]
    [InlineData("outlet:\"le courrier\" or fleets", "shell met")]
    [InlineData("(after:2014-04 or fleets) and not sudland", "met")]
    [InlineData("author:quill", "met")]
    [InlineData("not author:quill", "shelled shell")]
    [InlineData("title:\"quiet day\" or port", "shelled met")]
    [InlineData("title:quiet port", "")]
    [InlineData("status:PREDICTED", "shell")]
    public void A_query_finds_what_it_says(string query, string predicates) => Assert.Equal(
        predicates, string.Join(' ', desk.Library.Find().Claims(query).Select(c => c.Claim.Predicate.Lemma)));

    [Theory]
    [InlineData("outlet:gazette", 2)]
    [InlineData("fleets", 1)]
    [InlineData("after:2014-05", 2)]
    [InlineData("before:2014-03-02", 1)]
    [InlineData("before:2015", 3)]
    [InlineData("not fleets", 2)]
    public void Documents_are_found_by_text_outlet_and_date(string query, int count) =>
        Assert.Equal(count, desk.Library.Find().Documents(query).Count());

    [Theory]
    [InlineData("colour:red", "no field 'colour'")]
    [InlineData("type:", "needs a value")]
    [InlineData("type:war", "'war' is no type")]
    [InlineData("after:yesterday", "is no date")]
    [InlineData("(a or b", "without its ')'")]
    [InlineData("a)", "without its '('")]
    [InlineData("\"a", "without its other half")]
    [InlineData("a and", "something more")]
    [InlineData("!!", "no letter or digit")]
    public void What_cannot_be_understood_is_explained(string query, string words) => Assert.Contains(
        words, Assert.Throws<QueryException>(() => desk.Library.Find().Claims(query).ToList()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a\" OR \"b")]
    [InlineData("'; DROP TABLE claim; --x")]
    [InlineData("{words} : x")]
    [InlineData("NEAR(a b)")]
    [InlineData("a^b")]
    [InlineData("a + b")]
    [InlineData("ab* *c")]
    public void Whatever_is_typed_is_words_and_never_a_command_of_the_database(string query)
    {
        try
        {
            _ = desk.Library.Find().Claims(query).ToList();
        }
        catch (QueryException)
        {
            // Explained, not executed.
        }

        Assert.Equal(3, desk.Library.Find().CountClaims(""));
    }

    [Fact]
    public void A_listing_can_be_taken_up_where_it_was_left()
    {
        Finder finder = desk.Library.Find();
        FoundClaim first = finder.Claims("", new Listing(1)).Single();
        FoundClaim second = finder.Claims("", new Listing(1, first.Number)).Single();
        FoundClaim newest = finder.Claims("", new Listing(1, null, true)).Single();

        Assert.Equal(["shelled", "shell", "met"], new[] { first, second, newest }.Select(c => c.Claim.Predicate.Lemma));
    }

    [Fact]
    public void A_tag_is_found_until_it_is_taken_back()
    {
        string claim = desk.Library.Find().Claims("fleets").Single().Claim.Id;
        long number = desk.Library.Remarks().Add(claim, Remarks.RemarkKind.Tag, "Sea-Talks", null, "ana");
        Assert.Equal("met", desk.Library.Find().Claims("tag:sea-talks").Single().Claim.Predicate.Lemma);

        desk.Library.Remarks().Undo(number, "wrong", "ana");

        Assert.Empty(desk.Library.Find().Claims("tag:sea-talks"));
        Assert.Equal(2, desk.Library.Remarks().On(claim, all: true).Count);
        Assert.Throws<LibraryException>(() => desk.Library.Remarks().Undo(number, null, "ana"));
    }

    public void Dispose() => desk.Dispose();
}
