using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>The pages as people use them, in a real browser: each journey stands in <c>tests/browser/journeys.mjs</c>.</summary>
public sealed class BrowserTests(Desk desk) : IClassFixture<Desk>
{
    [BrowserTheory]
    [InlineData("accessible")]
    [InlineData("search")]
    [InlineData("keyboard")]
    [InlineData("reading")]
    [InlineData("judging")]
    [InlineData("weighing")]
    [InlineData("looking")]
    [InlineData("network")]
    [InlineData("importing")]
    [InlineData("scriptless")]
    [InlineData("hostile")]
    [InlineData("narrow")]
    [InlineData("still")]
    public Task A_journey_ends_well(string journey) => Browser.Walk(journey, desk.Address);
}
