using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>Cases, by their pages and by the API.</summary>
public sealed class CasePageTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task A_case_is_started_from_a_search_rated_ranked_and_taken_back_by_forms()
    {
        Assert.Equal("/cases/bridge", await desk.Send("/cases", ("name", "bridge"), ("question", "Who shelled the bridge?"), ("query", "bridge")));
        Assert.Equal("/cases/bridge", await Do("bridge", "suppose", ("words", "One side did.\nThe other did.")));
        string claim = (await desk.Page("/cases/bridge/find?q=bridge")).QuerySelector("input.pick")!.GetAttribute("value")!;
        await Do("bridge", "take", ("id", claim));
        await Do("bridge", "fact", ("words", "The guns were out of range."), ("source", "A map"));
        Assert.Equal("/cases/bridge/evidence/E1", await Do("bridge", "rate", ("item", "E1"), ("value-H1", "CC"), ("value-H2", "II"), ("back", "/cases/bridge/evidence/E1")));
        await Do("bridge", "rate", ("item", "E2"), ("value-H1", "I"), ("value-H2", "N"));
        await Do("bridge", "weigh", ("item", "E1"), ("relevance", "high"), ("reliability", "B"), ("credibility", "2"));
        await Do("bridge", "likelihood", ("item", "E1"), ("value-H1", "0.8"), ("value-H2", "0.2"));
        await Do("bridge", "prior", ("value-H1", "1"), ("value-H2", "1"));

        IDocument page = await desk.Page("/cases/bridge");
        Assert.Equal("Who shelled the bridge?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["CC", "II", "I", "N"], page.QuerySelectorAll(".cell a").Select(c => c.TextContent));
        Assert.StartsWith("H1", page.QuerySelector(".ranking .first b")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("posterior 0.8", page.QuerySelector(".ranking .first")!.TextContent, StringComparison.Ordinal);

        IElement last = (await desk.Page("/cases/bridge/history")).QuerySelector("tbody form")!;
        await Do("bridge", "undo", ("item", last.QuerySelector("[name=item]")!.GetAttribute("value")!));
        await Do("bridge", "undo", ("item", "8"));
        Assert.NotEmpty((await desk.Page("/cases/bridge/history")).QuerySelectorAll("del"));
    }

    [Fact]
    public async Task Signs_are_watched_for_and_dropped()
    {
        await desk.Send("/cases", ("name", "signs"), ("question", "What is to come?"));
        await Do("signs", "watch", ("item", "shelling"), ("words", "1 claims of shell* in 30 days"));
        IDocument page = await desk.Page("/cases/signs");
        Assert.Contains("shell*", page.QuerySelector(".sign code")!.TextContent, StringComparison.Ordinal);
        using HttpClient program = desk.Program();
        JsonElement sign = (await program.GetJson("/api/v1/indicators?on=1962-10-28")).GetProperty("indicators").EnumerateArray().First(i => i.GetProperty("name").GetString() == "shelling");
        Assert.Equal("signs", sign.GetProperty("case").GetString());
        Assert.True(sign.GetProperty("count").GetInt32() > 0);
        await Do("signs", "unwatch", ("item", "shelling"));
        Assert.Empty((await desk.Page("/cases/signs")).QuerySelectorAll(".sign"));
    }

    [Fact]
    public async Task An_indicator_is_tried_over_a_past_period_and_a_wrong_sentence_is_explained_beside_it()
    {
        string sentence = Uri.EscapeDataString("1 claims of shell* in 30 days");
        IDocument page = await desk.Page("/indicators/backtest?from=1962-10-01&to=1962-12-31&sentence=" + sentence);
        using HttpClient program = desk.Program();
        JsonElement turns = (await program.GetJson("/api/v1/indicators/backtest?from=1962-10-01&to=1962-12-31&sentence=" + sentence)).GetProperty("turns");
        Assert.True(turns.GetArrayLength() > 1);
        Assert.Equal(turns.EnumerateArray().Select(t => t.GetProperty("day").GetString()), page.QuerySelectorAll("tbody th").Select(t => t.TextContent));
        Assert.NotEmpty((await desk.Page(page.QuerySelector("tbody a")!.GetAttribute("href")!)).QuerySelectorAll("li.claim"));
        Assert.NotNull((await desk.Page("/indicators/backtest?sentence=whenever")).QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task A_claim_is_taken_up_from_its_own_page()
    {
        await desk.Send("/cases", ("name", "drawer"), ("question", "Which?"));
        IDocument library = await desk.Page("/");
        IDocument claim = await desk.Page(library.QuerySelector("li.claim a.open")!.GetAttribute("href")!);
        IElement form = claim.QuerySelector("form.add-to-case")!;
        string id = form.QuerySelector("[name=id]")!.GetAttribute("value")!;
        Assert.StartsWith("/cases/drawer", await desk.Send(form.GetAttribute("action")!, ("id", id), ("case", "drawer")), StringComparison.Ordinal);
        Assert.Contains("E1", (await desk.Page("/cases/drawer/evidence/E1")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_programs_do_to_a_case_they_see_and_nothing_is_written_over()
    {
        using HttpClient program = desk.Program();
        Assert.Equal(HttpStatusCode.Created, (await Post(program, "/api/v1/cases", new { name = "api", question = "Which?" }, null)).Status);
        (HttpStatusCode status, string? tag) = await Post(program, "/api/v1/cases/api/edits", new { @do = "suppose", words = "This.\nThat." }, null);
        Assert.Equal(HttpStatusCode.Created, status);
        await Post(program, "/api/v1/cases/api/edits", new { @do = "fact", words = "It rained.", source = "The log" }, tag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await Post(program, "/api/v1/cases/api/edits", new { @do = "note", words = "Late." }, tag)).Status);
        await Post(program, "/api/v1/cases/api/edits", new { @do = "rate", item = "E1", values = new { H1 = "I", H2 = "C" } }, null);
        JsonElement ranking = await program.GetJson("/api/v1/cases/api/ranking");
        Assert.Equal("H2", ranking.GetProperty("hypotheses")[0].GetProperty("key").GetString());
        Assert.True((await program.GetJson("/api/v1/cases/api/sensitivity")).GetProperty("changes").GetArrayLength() > 0);
        Assert.True((await program.GetJson("/api/v1/cases/api/gaps")).GetProperty("gaps").GetArrayLength() > 0);
        Assert.Equal(5, (await program.GetJson("/api/v1/cases/api/history")).GetProperty("edits").GetArrayLength());
        using HttpResponseMessage file = await program.GetAsync(new Uri("/cases/api/file", UriKind.Relative));
        Assert.True((await file.Content.ReadAsByteArrayAsync()).Length > 100);
    }

    [Theory]
    [InlineData("""{"do":"explode"}""", 422)]
    [InlineData("""{"do":"rate","item":"E99","values":{"H1":"CC"}}""", 422)]
    [InlineData("""{"do":"suppose"}""", 422)]
    [InlineData("""{"do":""", 400)]
    [InlineData("[]", 400)]
    public async Task What_cannot_be_done_is_told_as_a_problem(string body, int status)
    {
        using HttpClient program = desk.Program();
        await Post(program, "/api/v1/cases", new { name = "wrong" }, null);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await program.PostAsync(new Uri("/api/v1/cases/wrong/edits", UriKind.Relative), content);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/cases/none")]
    [InlineData("/cases/none/evidence/E1")]
    [InlineData("/cases/none/history")]
    [InlineData("/cases/none/file")]
    public async Task A_case_that_is_not_there_is_not_found(string address)
    {
        using HttpClient program = desk.Program();
        using HttpResponseMessage answer = await program.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<string> Do(string name, string what, params (string, string)[] fields) => desk.Send($"/cases/{name}/edits", [("do", what), .. fields]);

    private static async Task<(HttpStatusCode Status, string? Tag)> Post(HttpClient program, string address, object body, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Json.Of(body) };
        if (tag is not null)
        {
            request.Headers.IfMatch.ParseAdd(tag);
        }

        using HttpResponseMessage answer = await program.SendAsync(request);
        return (answer.StatusCode, answer.Headers.ETag?.Tag);
    }
}
