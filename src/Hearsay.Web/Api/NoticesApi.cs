using System.Globalization;
using System.Threading.Channels;
using Hearsay.Store.Indicators;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;

namespace Hearsay.Web.Api;

/// <summary>What goes on beside the requests, as server-sent events.</summary>
internal static class NoticesApi
{
    private const string Type = "text/event-stream";

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private static readonly ApiShape Shape = new(
        typeof(string),
        "event: weighing\ndata: {\"waiting\":3}\n\nevent: import\ndata: {\"file\":1,\"files\":2,\"documents\":12,\"failures\":0,\"failure\":null,\"done\":false}\n\n"
        + "id: 7\nevent: indicator\ndata: {\"turn\":7,\"name\":\"convoys\",\"day\":\"1948-06-24\",\"state\":\"seen\",\"count\":3,\"threshold\":3,\"unit\":\"claims\",\"claims\":[\"c-5d41402abc4b2a76\"]}\n\n",
        Type: Type);

    /// <summary>Adds its address. It stays open, and so is not counted among the requests that run at once.</summary>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/events", Listen).Described(
        "listen", "Events", "Progress of imports and of weighing, and indicators that turned, as server-sent events. With Last-Event-ID, first the turns since that one.", Shape).DisableRateLimiting();

    private static async Task Listen(HttpContext context, NoticeBoard board, LibraryPool pool, IHostApplicationLifetime life)
    {
        if (board.Listen() is not { } listener)
        {
            await Problems.Write(context, StatusCodes.Status429TooManyRequests, "Too many listen already. Close a page of the workbench, or ask again later.");
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        try
        {
            context.Response.ContentType = Type;
            await Write(context, Notices.Weighing(pool.With(library => library.Waiting)), stop.Token);
            long told = await TellMissed(context, pool, stop.Token);
            await Follow(context, listener.Reader, told, stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The listener left, or the workbench stops: the line ends.
        }
        finally
        {
            board.Leave(listener);
        }
    }

    /// <summary>Tells of the turns since the one that the listener heard of last; gives the last.</summary>
    private static async Task<long> TellMissed(HttpContext context, LibraryPool pool, CancellationToken stop)
    {
        if (!long.TryParse(context.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out long told))
        {
            return 0;
        }

        foreach (IndicatorTurn turn in pool.With(library => library.Indicators().Turns(told)))
        {
            await Write(context, Notices.Turn(turn), stop);
            told = turn.Number;
        }

        return told;
    }

    private static async Task Follow(HttpContext context, ChannelReader<Notice> notices, long told, CancellationToken stop)
    {
        Task<bool> next = notices.WaitToReadAsync(stop).AsTask();
        while (true)
        {
            if (await Task.WhenAny(next, Task.Delay(Silence, stop)) != next)
            {
                stop.ThrowIfCancellationRequested();
                await context.Response.WriteAsync(":\n\n", stop);
                await context.Response.Body.FlushAsync(stop);
                continue;
            }

            await next;
            while (notices.TryRead(out Notice? notice))
            {
                if (notice.Turn is not { } turn || turn > told)
                {
                    await Write(context, notice, stop);
                }
            }

            next = notices.WaitToReadAsync(stop).AsTask();
        }
    }

    private static async Task Write(HttpContext context, Notice notice, CancellationToken stop)
    {
        string id = notice.Turn is { } turn ? string.Create(CultureInfo.InvariantCulture, $"id: {turn}\n") : "";
        await context.Response.WriteAsync($"{id}event: {notice.Name}\ndata: {notice.Json}\n\n", stop);
        await context.Response.Body.FlushAsync(stop);
    }
}
