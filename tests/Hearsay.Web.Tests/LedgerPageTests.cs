using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>The ledger of forecasts, by its pages and by the API.</summary>
public sealed class LedgerPageTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task The_number_on_every_tab_is_how_many_forecasts_it_lists()
    {
        IDocument page = await desk.Page("/ledger?state=all");
        IElement[] tabs = [.. page.QuerySelectorAll(".tabs a")];
        Assert.Equal(5, tabs.Length);
        foreach (IElement tab in tabs)
        {
            IDocument listed = await desk.Page(tab.GetAttribute("href")!);
            Assert.Equal(tab.QuerySelector("b")!.TextContent, listed.QuerySelectorAll("li.forecast").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.NotEqual("0", tabs[^1].QuerySelector("b")!.TextContent);
    }

    [Fact]
    public async Task A_forecast_is_sharpened_judged_and_taken_back_by_its_forms()
    {
        string address = (await desk.Page("/ledger?state=all")).QuerySelector("li.forecast a.open")!.GetAttribute("href")!;
        Assert.Equal(address, await desk.Send(address + "/wording", ("words", "The army leaves the island."), ("deadline", "1962-12-31")));
        Assert.Contains("The army leaves the island.", (await desk.Page(address)).QuerySelector(".terms")!.TextContent, StringComparison.Ordinal);

        await desk.Send(address + "/resolution", ("outcome", "false"), ("settled", "1962-12-31"), ("reason", "It stayed."));
        IDocument judged = await desk.Page(address);
        Assert.Equal("false", judged.QuerySelector(".standing")!.TextContent);
        Assert.Contains("It stayed.", judged.QuerySelector(".terms")!.TextContent, StringComparison.Ordinal);

        IElement undo = judged.QuerySelectorAll("form[action$='/undo']")[^1];
        Assert.Equal(address, await desk.Send(undo.GetAttribute("action")!, ("back", undo.QuerySelector("[name=back]")!.GetAttribute("value")!)));
        IDocument open = await desk.Page(address);
        Assert.Equal("due", open.QuerySelector(".standing")!.TextContent);
        Assert.NotNull(open.QuerySelector("del"));
    }

    [Fact]
    public async Task Twenty_judged_forecasts_of_the_desk_make_a_score_card_with_a_picture()
    {
        using HttpClient program = desk.Program();
        for (int i = 0; i < 20; i++)
        {
            string address = await desk.Send("/ledger", ("words", $"Event {i} comes about."), ("probability", i % 2 == 0 ? "80" : "20"), ("deadline", "2999-01-01"));
            using HttpResponseMessage answer = await program.PostAsync(
                new Uri("/api/v1/forecasts" + address["/ledger".Length..] + "/resolution", UriKind.Relative), Json.Of(new { outcome = i % 4 == 3 ? "true" : "false" }));
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        }

        JsonElement forecaster = (await program.GetJson("/api/v1/forecasters?name=ada")).GetProperty("forecasters")[0];
        Assert.Equal(20, forecaster.GetProperty("resolved").GetInt32());
        string who = Uri.EscapeDataString(forecaster.GetProperty("key").GetString()!);
        JsonElement card = await program.GetJson("/api/v1/scorecard?who=" + who);
        IDocument page = await desk.Page("/ledger/cards?who=" + who);
        Assert.Contains(card.GetProperty("numeric").GetProperty("brier").GetDouble().ToString("0.000", System.Globalization.CultureInfo.InvariantCulture), page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(card.GetProperty("numeric").GetProperty("bins").GetArrayLength(), page.QuerySelectorAll(".calibration circle").Length);
    }

    [Fact]
    public async Task What_changed_meanwhile_is_not_judged_over()
    {
        using HttpClient program = desk.Program();
        string id = (await program.GetJson("/api/v1/forecasts?limit=1")).GetProperty("items")[0].GetProperty("id").GetString()!;
        using HttpResponseMessage first = await program.GetAsync(new Uri("/api/v1/forecasts/" + id, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Created, await Judge(program, id, first.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await Judge(program, id, first.Headers.ETag!.Tag));
    }

    private static async Task<HttpStatusCode> Judge(HttpClient program, string id, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/forecasts/{id}/resolution") { Content = Json.Of(new { outcome = "void" }) };
        request.Headers.IfMatch.ParseAdd(tag);
        using HttpResponseMessage answer = await program.SendAsync(request);
        return answer.StatusCode;
    }
}
