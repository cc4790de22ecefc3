using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>What the pages show, without script.</summary>
public sealed class PageTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task The_library_lists_claims_and_tells_by_what_they_can_be_narrowed()
    {
        IDocument page = await Page("/");
        int shown = page.QuerySelectorAll("li.claim").Length;
        Assert.True(shown > 5);
        IElement planned = page.QuerySelectorAll(".facet li").First(li => li.QuerySelector("a")!.TextContent.Trim() == "planned");
        int count = int.Parse(planned.QuerySelector(".count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
        IDocument narrowed = await Page(planned.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(count, narrowed.QuerySelectorAll("li.claim").Length);
    }

    [Fact]
    public async Task The_number_of_every_facet_is_what_its_link_leads_to()
    {
        using HttpClient program = desk.Program();
        JsonElement facets = (await program.GetJson("/api/v1/facets")).GetProperty("facets");
        int tried = 0;
        foreach (JsonElement value in facets.EnumerateArray().SelectMany(f => f.GetProperty("values").EnumerateArray()))
        {
            JsonElement found = await program.GetJson("/api/v1/claims?limit=1000&q=" + Uri.EscapeDataString(value.GetProperty("term").GetString()!));
            Assert.Equal(value.GetProperty("count").GetInt64(), found.GetProperty("items").GetArrayLength());
            tried++;
        }

        Assert.True(tried > 10);
    }

    [Fact]
    public async Task The_reading_view_shows_the_words_of_the_document_and_nothing_else()
    {
        using HttpClient program = desk.Program();
        JsonElement documents = (await program.GetJson("/api/v1/documents")).GetProperty("items");
        foreach (JsonElement document in documents.EnumerateArray())
        {
            string id = document.GetProperty("id").GetString()!;
            string text = (await program.GetJson("/api/v1/documents/" + id)).GetProperty("document").GetProperty("text").GetString()!;
            IDocument page = await Page("/documents/" + id);
            foreach (IElement paragraph in page.QuerySelectorAll(".words[data-start]"))
            {
                int start = int.Parse(paragraph.GetAttribute("data-start")!, System.Globalization.CultureInfo.InvariantCulture);
                string words = paragraph.TextContent.Replace('\uFFFD', '?');
                string original = text.Substring(start, words.Length).Replace('\u202e', '?').Replace('\u202c', '?');
                Assert.Equal(original, words);
            }

            Assert.NotEmpty(page.QuerySelectorAll(".words a.p"));
        }
    }

    [Fact]
    public async Task Markup_in_a_text_is_shown_as_words()
    {
        foreach (string address in new[] { "/", "/documents" })
        {
            IDocument page = await Page(address);
            Assert.All(page.QuerySelectorAll("script"), s => Assert.StartsWith("/assets/", s.GetAttribute("src")!, StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("img, style, iframe, object, [onerror], [style]"));
        }

        IDocument found = await Page("/?q=port");
        Assert.Contains("<script>alert(1)</script>", found.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_is_disputed_and_corrected_by_the_forms_of_its_page()
    {
        using HttpClient browser = desk.Stranger();
        (await browser.GetAsync(desk.Address)).Dispose();
        using HttpClient program = desk.Program();
        string id = (await program.GetJson("/api/v1/claims?q=captured&limit=1")).GetProperty("items")[0].GetProperty("claim").GetProperty("id").GetString()!;
        IDocument page = await new HtmlParser().ParseDocumentAsync(await browser.GetStringAsync(new Uri("/claims/" + id, UriKind.Relative)));
        string token = page.QuerySelector(".add input[name=form-token]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["form-token"] = token, ["target"] = id, ["kind"] = "correction", ["field"] = "status", ["value"] = "planned", ["reason"] = "it was announced",
        });
        using HttpResponseMessage answer = await browser.PostAsync(new Uri("/remarks", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/claims/" + id, answer.Headers.Location!.ToString());
        IDocument corrected = await Page("/claims/" + id);
        Assert.Equal("planned", corrected.QuerySelector("tr.corrected ins")!.TextContent);
        Assert.Equal("asserted", corrected.QuerySelector("tr.corrected del")!.TextContent);
    }

    [Fact]
    public async Task A_query_that_is_not_understood_is_explained()
    {
        IDocument page = await Page("/?q=" + Uri.EscapeDataString("statsu:planned"));
        Assert.Contains("statsu", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_pages_are_shown()
    {
        foreach (string address in new[] { "/happenings", "/cases", "/ledger", "/ledger/cards", "/timeline", "/map", "/import", "/about", "/documents" })
        {
            Assert.NotNull((await Page(address)).QuerySelector("main h1"));
        }
    }

    private Task<IDocument> Page(string address) => desk.Page(address);
}
