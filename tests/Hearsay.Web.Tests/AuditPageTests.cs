using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>What people did, the settings in force, and the page of the API.</summary>
public sealed class AuditPageTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task What_is_added_and_taken_back_is_listed_the_newest_first()
    {
        using HttpClient program = desk.Program();
        string claim = (await program.GetJson("/api/v1/claims?limit=1")).GetProperty("items")[0].GetProperty("claim").GetProperty("id").GetString()!;
        await desk.Send("/remarks", ("target", claim), ("kind", "tag"), ("text", "harbour"));
        await desk.Send("/remarks", ("target", claim), ("kind", "note"), ("text", "Seen twice."), ("reason", "On film."));
        await desk.Send("/ledger", ("words", "The port opens."), ("probability", "40"), ("deadline", "2999-01-01"));

        IDocument page = await desk.Page("/audit");
        Assert.Contains("The port opens.", page.QuerySelector("#found")!.TextContent, StringComparison.Ordinal);
        IElement undo = page.QuerySelectorAll("tr[data-item]").First(r => r.TextContent.Contains("harbour", StringComparison.Ordinal)).QuerySelector("form")!;
        Assert.Equal("/audit", await desk.Send(undo.GetAttribute("action")!, ("back", "/audit")));

        JsonElement[] all = [.. (await program.GetJson("/api/v1/audit")).GetProperty("items").EnumerateArray()];
        string[] made = [.. all.Select(i => i.GetProperty("made").GetString()!)];
        Assert.Equal(made.OrderDescending(StringComparer.Ordinal), made);
        Assert.Contains(all, i => i.GetProperty("kind").GetString() == "undo");
        JsonElement tag = (await program.GetJson("/api/v1/audit?kind=tag")).GetProperty("items").EnumerateArray().Single();
        Assert.False(tag.GetProperty("holds").GetBoolean());
        Assert.False(tag.GetProperty("undoable").GetBoolean());
        Assert.Contains("taken back", (await desk.Page("/audit?kind=tag")).QuerySelector("tr.undone")!.TextContent, StringComparison.Ordinal);

        Assert.Empty((await program.GetJson("/api/v1/audit?author=nobody")).GetProperty("items").EnumerateArray());
        Assert.Empty((await program.GetJson("/api/v1/audit?until=1999-12-31")).GetProperty("items").EnumerateArray());
        Assert.Equal(all.Length, (await program.GetJson("/api/v1/audit?author=ada&since=2000-01-01")).GetProperty("items").GetArrayLength());
        Assert.Equal(all.Select(i => i.GetProperty("id").GetString()), await Parts(program));
    }

    [Fact]
    public async Task What_was_added_is_counted_by_day()
    {
        using HttpClient program = desk.Program();
        long documents = (await program.GetJson("/api/v1/library")).GetProperty("documents").GetInt64();
        Assert.Equal(documents, (await program.GetJson("/api/v1/additions")).GetProperty("days").EnumerateArray().Sum(d => d.GetProperty("documents").GetInt64()));
    }

    [Fact]
    public async Task Names_are_joined_and_parted_among_the_settings()
    {
        await desk.Send("/aliases", ("name", "The Ridge Herald"), ("other", "Ridge Herald Online"), ("reason", "One desk."), ("back", "/settings"));
        IDocument page = await desk.Page("/settings");
        Assert.Contains(desk.Path, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ridge Herald Online", page.QuerySelector("#aliases")!.TextContent, StringComparison.Ordinal);
        IElement part = page.QuerySelector("#aliases table form")!;
        await desk.Send(part.GetAttribute("action")!, ("back", "/settings"));
        Assert.Null((await desk.Page("/settings")).QuerySelector("#aliases table"));
    }

    [Fact]
    public async Task The_page_of_the_interface_shows_every_operation_of_its_description()
    {
        using HttpClient program = desk.Program();
        JsonElement paths = (await program.GetJson("/openapi/v1.json")).GetProperty("paths");
        string[] described = [.. paths.EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {p.Name}")).Order(StringComparer.Ordinal)];
        IDocument page = await desk.Page("/api");
        string[] shown = [.. page.QuerySelectorAll(".operation summary").Select(s => $"{s.QuerySelector(".method")!.TextContent} {s.QuerySelector("code")!.TextContent}").Order(StringComparer.Ordinal)];
        Assert.Equal(described, shown);
        IElement resolve = page.QuerySelector("#resolveForecast")!;
        Assert.Contains("\"number\": 7", resolve.QuerySelectorAll("pre")[^1].TextContent, StringComparison.Ordinal);
        Assert.Contains($"-X POST -H 'Content-Type: application/json' -d '{{\"outcome\":", resolve.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_in_the_history_that_is_none_is_told_as_a_problem()
    {
        using HttpClient program = desk.Program();
        using HttpResponseMessage answer = await program.GetAsync(new Uri("/api/v1/audit?after=remark-99999", UriKind.Relative));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private static async Task<List<string?>> Parts(HttpClient program)
    {
        var ids = new List<string?>();
        string? next = null;
        do
        {
            JsonElement part = await program.GetJson("/api/v1/audit?limit=2" + (next is null ? "" : "&after=" + next));
            ids.AddRange(part.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()));
            next = part.GetProperty("next").GetString();
        }
        while (next is not null);
        return ids;
    }
}
