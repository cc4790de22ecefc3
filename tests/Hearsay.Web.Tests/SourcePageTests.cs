using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>Those who speak, by their pages and by the API.</summary>
public sealed class SourcePageTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task Every_number_of_a_source_is_how_many_claims_its_query_finds()
    {
        using HttpClient program = desk.Program();
        foreach (JsonElement listed in (await program.GetJson("/api/v1/sources")).GetProperty("items").EnumerateArray())
        {
            JsonElement source = await program.GetJson("/api/v1/sources/" + listed.GetProperty("id").GetString());
            Assert.Equal(source.GetProperty("claims").GetInt64(), source.GetProperty("statuses").EnumerateObject().Sum(s => s.Value.GetInt64()));
            foreach (string list in new[] { "types", "about", "printed-by", "cited-by", "cites", "published" })
            {
                foreach (JsonElement count in source.GetProperty(list).EnumerateArray())
                {
                    string query = Uri.EscapeDataString(count.GetProperty("query").GetString()!);
                    Assert.Equal(count.GetProperty("claims").GetInt32(), (await program.GetJson("/api/v1/claims?limit=1000&q=" + query)).GetProperty("items").GetArrayLength());
                }
            }
        }
    }

    [Fact]
    public async Task A_source_is_found_by_a_part_of_its_name_and_its_page_leads_to_its_claims()
    {
        IDocument list = await desk.Page("/sources?name=" + Uri.EscapeDataString("ministry of def"));
        IElement link = Assert.Single(list.QuerySelectorAll("tr[data-item] a.open"));
        IDocument page = await desk.Page(link.GetAttribute("href")!);
        Assert.Contains(link.TextContent, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        IElement claims = page.QuerySelectorAll("main a").First(a => a.TextContent.EndsWith("claims", StringComparison.Ordinal));
        IDocument listed = await desk.Page(claims.GetAttribute("href")!);
        Assert.Equal(claims.TextContent.Split(' ')[0], listed.QuerySelectorAll("li.claim").Length.ToString(CultureInfo.InvariantCulture));
        Assert.NotEmpty(page.QuerySelectorAll(".bars rect"));
    }

    [Fact]
    public async Task A_source_is_graded_and_joined_with_another_name_and_both_are_taken_back()
    {
        string address = (await desk.Page("/sources?name=ministry")).QuerySelector("a.open")!.GetAttribute("href")!;
        Assert.Equal(address, await desk.Send(address + "/remarks", ("grade", "B"), ("note", "Asked twice."), ("reason", "So far.")));
        IDocument graded = await desk.Page(address);
        Assert.Equal("B", graded.QuerySelector(".grade")!.TextContent);
        Assert.Contains("Asked twice.", graded.QuerySelector("section.remarks")!.TextContent, StringComparison.Ordinal);

        string name = graded.QuerySelector("input[name=name]")!.GetAttribute("value")!;
        await desk.Send("/aliases", ("name", name), ("other", "the War Office"), ("back", address));
        IElement undo = (await desk.Page(address)).QuerySelector("ul.remarks form")!;
        await desk.Send(undo.GetAttribute("action")!, ("back", address));
        Assert.Null((await desk.Page(address)).QuerySelector("ul.remarks form"));
    }

    [Fact]
    public async Task Parts_of_the_list_put_together_are_the_list()
    {
        using HttpClient program = desk.Program();
        List<string> whole = [.. (await program.GetJson("/api/v1/sources?sort=name")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)];
        var parts = new List<string>();
        string? next = null;
        do
        {
            JsonElement part = await program.GetJson("/api/v1/sources?sort=name&limit=1" + (next is null ? "" : "&after=" + next));
            parts.AddRange(part.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            next = part.GetProperty("next").GetString();
        }
        while (next is not null);
        Assert.Equal(whole, parts);
        Assert.True(whole.Count > 1);
    }

    [Theory]
    [InlineData("/api/v1/sources/s-0000000000000000", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/claims?q=via:reuters", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/claims?q=published:soon", HttpStatusCode.BadRequest)]
    public async Task What_goes_wrong_is_told_as_a_problem(string address, HttpStatusCode status)
    {
        using HttpClient program = desk.Program();
        using HttpResponseMessage answer = await program.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }
}
