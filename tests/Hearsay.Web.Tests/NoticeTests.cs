using System.Net;
using System.Text.Json;
using Hearsay.Store;
using Hearsay.Web.Serving;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>What goes on beside the requests, as those who listen are told.</summary>
public sealed class NoticeTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task An_import_its_weighing_and_a_sign_that_is_seen_are_told_as_they_come()
    {
        using (var library = Library.OpenExisting(desk.Path))
        {
            library.Indicators().Add("quay", "1 claims of quay said in 7 days", (null, null), "ada");
        }

        using HttpClient program = desk.Program();
        using HttpResponseMessage answer = await Listen(program, null);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("weighing", (await Next(lines)).Name);

        string today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        using HttpResponseMessage added = await program.PostAsync(
            new Uri("/api/v1/documents", UriKind.Relative), Json.Of(new { title = "Quay", outlet = "Valley Post", published = today, text = $"The army closed the quay on {today}.", uri = "test:quay" }));
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        JsonElement import = await Next(lines, "import", e => e.GetProperty("done").GetBoolean());
        Assert.Equal(1, import.GetProperty("documents").GetInt32());
        await Next(lines, "weighing", e => e.GetProperty("waiting").GetInt64() == 0);
        JsonElement turn = await Next(lines, "indicator", _ => true);
        Assert.Equal("quay", turn.GetProperty("name").GetString());
        Assert.Equal("seen", turn.GetProperty("state").GetString());

        using HttpResponseMessage again = await Listen(program, "0");
        using var missed = new StreamReader(await again.Content.ReadAsStreamAsync());
        Assert.Equal(turn.GetProperty("turn").GetInt64(), (await Next(missed, "indicator", _ => true)).GetProperty("turn").GetInt64());
    }

    [Fact]
    public async Task So_many_listen_at_once_and_no_more_and_a_place_that_is_left_is_free()
    {
        await using Workbench other = await Start();
        using var program = new HttpClient { BaseAddress = other.Origin };
        var listening = new List<HttpResponseMessage>();
        for (int i = 0; i < NoticeBoard.MostListeners; i++)
        {
            listening.Add(await Listen(program, null));
        }

        Assert.All(listening, l => Assert.Equal(HttpStatusCode.OK, l.StatusCode));
        using HttpResponseMessage refused = await Listen(program, null);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        listening.ForEach(l => l.Dispose());
        HttpStatusCode status;
        do
        {
            using HttpResponseMessage free = await Listen(program, null);
            status = free.StatusCode;
        }
        while (status == HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task The_line_ends_when_the_workbench_stops()
    {
        Workbench other = await Start();
        using var program = new HttpClient { BaseAddress = other.Origin };
        using HttpResponseMessage answer = await Listen(program, null);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        await Next(lines);
        Task<string> rest = lines.ReadToEndAsync();
        using var stop = new CancellationTokenSource();
        Task run = other.RunAsync(stop.Token);
        await stop.CancelAsync();
        await run;
        Assert.DoesNotContain("event: error", await rest, StringComparison.Ordinal);
        await other.DisposeAsync();
    }

    private Task<Workbench> Start() => Workbench.StartAsync(new WorkbenchOptions { Library = desk.Path, Author = "ada", Reader = () => throw new InvalidOperationException("Nothing is read here.") });

    private static async Task<HttpResponseMessage> Listen(HttpClient program, string? last)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events");
        if (last is not null)
        {
            request.Headers.Add("Last-Event-ID", last);
        }

        return await program.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<JsonElement> Next(StreamReader lines, string name, Func<JsonElement, bool> isWanted)
    {
        while (true)
        {
            (string told, JsonElement data) = await Next(lines);
            if (told == name && isWanted(data))
            {
                return data;
            }
        }
    }

    private static async Task<(string Name, JsonElement Data)> Next(StreamReader lines)
    {
        string name = "";
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return (name, JsonDocument.Parse(line["data: ".Length..]).RootElement.Clone());
            }
        }

        throw new EndOfStreamException("The line ended.");
    }
}
