using System.Net;
using System.Text.Json;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>What programs rely on.</summary>
public sealed class ApiTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task Parts_of_a_list_put_together_are_the_list()
    {
        using HttpClient program = desk.Program();
        var ids = new List<string>();
        string? next = "";
        while (next is not null)
        {
            JsonElement part = await program.GetJson("/api/v1/claims?limit=3" + (next.Length > 0 ? "&after=" + next : ""));
            ids.AddRange(part.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("claim").GetProperty("id").GetString()!));
            next = part.GetProperty("next").GetString();
        }

        program.DefaultRequestHeaders.Accept.ParseAdd("application/x-ndjson");
        string lines = await program.GetStringAsync(new Uri("/api/v1/claims", UriKind.Relative));
        string[] streamed = [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("claim").GetProperty("id").GetString()!)];
        Assert.Equal(streamed, ids);
        Assert.True(ids.Count > 5);
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again_and_what_did_is_not_written_over()
    {
        using HttpClient program = desk.Program();
        string id = (await program.GetJson("/api/v1/claims?limit=1")).GetProperty("items")[0].GetProperty("claim").GetProperty("id").GetString()!;
        using HttpResponseMessage first = await program.GetAsync(new Uri("/api/v1/claims/" + id, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/claims/" + id);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage same = await program.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);

        Assert.Equal(HttpStatusCode.Created, await Note(program, id, first.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await Note(program, id, first.Headers.ETag!.Tag));
    }

    [Fact]
    public async Task What_was_looked_up_before_is_looked_up_again_once_something_came_in()
    {
        using HttpClient program = desk.Program();
        async Task<long> Planned() => (await program.GetJson("/api/v1/facets?q=zeppelin")).GetProperty("facets").EnumerateArray()
            .Where(f => f.GetProperty("field").GetString() == "status").SelectMany(f => f.GetProperty("values").EnumerateArray()).Sum(v => v.GetProperty("count").GetInt64());
        Assert.Equal((0, 0), (await Planned(), await Planned()));
        using HttpResponseMessage added = await program.PostAsync(
            new Uri("/api/v1/documents", UriKind.Relative), Json.Of(new { title = "Airship", text = "The army sent a zeppelin to the coast on Monday.", uri = "test:zeppelin" }));
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.True(await Planned() > 0);
    }

    [Fact]
    public async Task The_description_names_every_address_with_an_example()
    {
        using HttpClient program = desk.Program();
        JsonElement description = await program.GetJson("/openapi/v1.json");
        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (JsonProperty path in description.GetProperty("paths").EnumerateObject().Where(p => p.Name.StartsWith("/api/", StringComparison.Ordinal)))
        {
            foreach (JsonProperty operation in path.Value.EnumerateObject())
            {
                Assert.True(operation.Value.TryGetProperty("summary", out _), path.Name);
                JsonElement good = operation.Value.GetProperty("responses").EnumerateObject().First(r => r.Name.StartsWith('2')).Value;
                Assert.True(good.GetProperty("content").EnumerateObject().First().Value.TryGetProperty("example", out _), path.Name);
            }
        }
    }

    [Theory]
    [InlineData("/api/v1/claims/c-0000000000000000", 404)]
    [InlineData("/api/v1/documents/d-0000000000000000", 404)]
    [InlineData("/api/v1/happenings/h-0000000000000000", 404)]
    [InlineData("/api/v1/claims?q=nofield:x", 400)]
    [InlineData("/api/v1/claims?after=x", 400)]
    [InlineData("/api/v1/forecasts/c-0000000000000000", 404)]
    [InlineData("/api/v1/forecasts?state=over", 400)]
    [InlineData("/api/v1/forecasts?on=soon", 422)]
    [InlineData("/api/v1/forecasts?after=c-0000000000000000", 422)]
    [InlineData("/api/v1/scorecard?who=nobody", 404)]
    [InlineData("/api/v1/cases/none", 404)]
    [InlineData("/api/v1/cases/none/ranking", 404)]
    [InlineData("/api/v1/indicators/backtest?sentence=whenever", 422)]
    [InlineData("/api/v1/nothing", 404)]
    public async Task What_goes_wrong_is_told_as_a_problem(string address, int status)
    {
        using HttpClient program = desk.Program();
        using HttpResponseMessage answer = await program.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.True(problem.RootElement.GetProperty("detail").GetString()!.Length > 10);
    }

    [Theory]
    [InlineData("resolution")]
    [InlineData("search")]
    [InlineData("undo")]
    [InlineData("7")]
    [InlineData(null)]
    public async Task What_others_check_is_no_remark_that_anybody_may_add(string? kind)
    {
        using HttpClient program = desk.Program();
        string id = (await program.GetJson("/api/v1/claims?limit=1")).GetProperty("items")[0].GetProperty("claim").GetProperty("id").GetString()!;
        using HttpResponseMessage answer = await program.PostAsync(new Uri("/api/v1/remarks", UriKind.Relative), Json.Of(new { target = id, kind, value = "true" }));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> Note(HttpClient program, string id, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/remarks") { Content = Json.Of(new { target = id, kind = "note", value = "seen" }) };
        request.Headers.IfMatch.ParseAdd(tag);
        using HttpResponseMessage answer = await program.SendAsync(request);
        return answer.StatusCode;
    }
}
