using System.Text.Json;
using AngleSharp.Dom;
using Hearsay.Documents;
using Hearsay.Store.Counting;
using Hearsay.Web.Views.Events;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>The time line and the map.</summary>
public sealed class EventPageTests(Desk desk) : IClassFixture<Desk>
{
    [Theory]
    [InlineData("/timeline", "a:not(:empty)[href*='after']")]
    [InlineData("/map", ".countries a")]
    public async Task Every_column_and_country_leads_to_claims(string address, string links)
    {
        IElement[] found = [.. (await desk.Page(address)).QuerySelectorAll(links)];
        Assert.NotEmpty(found);
        foreach (IElement link in found)
        {
            Assert.NotEmpty((await desk.Page(link.GetAttribute("href")!)).QuerySelectorAll("li.claim"));
        }
    }

    [Fact]
    public async Task The_columns_are_as_long_as_there_are_events_and_lead_to_their_claims()
    {
        using HttpClient program = desk.Program();
        JsonElement events = await program.GetJson("/api/v1/timeline?q=bridge");
        int count = events.GetProperty("count").GetInt32();
        Assert.True(count > 0);
        foreach (string column in new[] { "claim", "claims", "status", "denied", "history", "type", "actors", "from", "to", "made", "deadline", "country", "lat", "lon" })
        {
            Assert.Equal(count, events.GetProperty(column).GetArrayLength());
        }

        int epoch = new DateOnly(1970, 1, 1).DayNumber;
        string first = events.GetProperty("claim")[0].GetString()!;
        JsonElement claim = (await program.GetJson("/api/v1/claims/" + first)).GetProperty("claim");
        Assert.Equal(claim.GetProperty("time").GetProperty("value").GetString(), DateOnly.FromDayNumber(events.GetProperty("from")[0].GetInt32() + epoch).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("CUB", events.GetProperty("countries")[events.GetProperty("country")[0].GetInt32()].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("1962-10-01", "1962-10-20", "1962-10-01", 20)]
    [InlineData("1961-11-03", "1963-02-01", "1961-11", 16)]
    [InlineData("1948-06-24", "1989-11-09", "1948", 42)]
    [InlineData("1800-01-01", "2020-01-01", "1800s", 23)]
    [InlineData("0900-01-01", "2020-01-01", "from 0900", 12)]
    public void Time_is_cut_into_as_many_stretches_as_can_be_seen(string first, string last, string name, int count)
    {
        IReadOnlyList<TimeBin> bins = TimeBins.Of([Mark(first), Mark(last), Mark(last)]);
        Assert.Equal((name, count), (bins[0].Name, bins.Count));
        Assert.Equal((1, 2), (bins[0].Count, bins[^1].Count));
        Assert.Equal(bins.Skip(1).Select(b => b.First), bins.SkipLast(1).Select(b => b.Last.AddDays(1)));
    }

    private static EventMark Mark(string day) => new()
    {
        Claim = "c-00000000000000ff",
        Claims = 1,
        Status = Status.Asserted,
        IsDenied = false,
        IsHistory = false,
        From = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
    };
}
