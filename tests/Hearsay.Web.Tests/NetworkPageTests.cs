using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Hearsay.Store;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>Who says what about whom, who acts on whom, who cites whom, by the page and by the API.</summary>
public sealed class NetworkPageTests(Desk desk) : IClassFixture<Desk>
{
    [Theory]
    [InlineData("says")]
    [InlineData("acts&status=all")]
    [InlineData("cites")]
    public async Task Every_tie_counts_what_its_query_finds_and_weighs_no_more(string view)
    {
        using HttpClient program = desk.Program();
        JsonElement network = await program.GetJson("/api/v1/network?view=" + view);
        HashSet<string> nodes = [.. network.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!)];
        JsonElement[] ties = [.. network.GetProperty("ties").EnumerateArray()];
        Assert.NotEmpty(ties);
        foreach (JsonElement tie in ties)
        {
            JsonElement found = (await program.GetJson("/api/v1/claims?limit=1000&q=" + Uri.EscapeDataString(tie.GetProperty("query").GetString()!))).GetProperty("items");
            Assert.Equal(tie.GetProperty("claims").GetInt32(), found.GetArrayLength());
            Assert.InRange(tie.GetProperty("weight").GetInt32(), 1, tie.GetProperty("claims").GetInt32());
            Assert.Contains(tie.GetProperty("from").GetString()!, nodes);
            Assert.Contains(tie.GetProperty("to").GetString()!, nodes);
        }
    }

    [Fact]
    public async Task What_two_documents_copy_from_one_weighs_once()
    {
        const string Text = "The Pentagon said that the Soviet Union had threatened Cuba on October 29.";
        using HttpClient program = desk.Program();
        foreach (string day in new[] { "29", "30" })
        {
            string more = string.Join(' ', Enumerable.Repeat("The harbour was quiet that day and nobody worked there.", 8));
            using HttpResponseMessage answer = await program.PostAsync(
                new Uri("/api/v1/documents", UriKind.Relative), Json.Of(new { title = "Ships " + day, outlet = "Copied " + day, published = "1962-10-" + day, text = Text + " " + more + (day == "30" ? " It rained." : ""), uri = "test:" + day }));
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        }

        using (var library = Library.OpenExisting(desk.Path))
        {
            library.BringUpToDate();
        }

        JsonElement tie = (await program.GetJson("/api/v1/network?view=acts&status=all&q=outlet:copied")).GetProperty("ties").EnumerateArray().First();
        Assert.Equal(2, tie.GetProperty("claims").GetInt32());
        Assert.Equal(1, tie.GetProperty("weight").GetInt32());
    }

    [Fact]
    public async Task The_page_lists_the_ties_of_the_interface_and_leads_to_their_claims()
    {
        using HttpClient program = desk.Program();
        JsonElement[] ties = [.. (await program.GetJson("/api/v1/network?view=says")).GetProperty("ties").EnumerateArray()];
        IDocument page = await desk.Page("/network?view=says");
        IElement[] rows = [.. page.QuerySelectorAll("#ties tbody tr")];
        Assert.Equal(ties.Select(t => t.GetProperty("weight").GetInt32()), rows.Select(r => int.Parse(r.GetAttribute("data-weight")!, CultureInfo.InvariantCulture)));
        IDocument claims = await desk.Page(rows[0].QuerySelector("a.open")!.GetAttribute("href")!);
        Assert.Equal(ties[0].GetProperty("claims").GetInt32(), claims.QuerySelectorAll("li.claim").Length);
    }

    [Fact]
    public async Task Acts_are_of_what_is_asserted_unless_another_status_is_asked_for()
    {
        using HttpClient program = desk.Program();
        Assert.Contains("status:asserted", (await program.GetJson("/api/v1/network?view=acts")).GetProperty("query").GetString(), StringComparison.Ordinal);
        Assert.Contains("status:planned", (await program.GetJson("/api/v1/network?view=acts&status=planned")).GetProperty("query").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("status", (await program.GetJson("/api/v1/network?view=acts&status=all")).GetProperty("query").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/network?view=loves")]
    [InlineData("/api/v1/network?status=true")]
    [InlineData("/api/v1/network?q=nofield:x")]
    public async Task What_goes_wrong_is_told_as_a_problem(string address)
    {
        using HttpClient program = desk.Program();
        using HttpResponseMessage answer = await program.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }
}
