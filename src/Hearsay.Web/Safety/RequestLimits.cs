using System.Threading.RateLimiting;
using Hearsay.Web.Layout;
using Microsoft.AspNetCore.RateLimiting;

namespace Hearsay.Web.Safety;

/// <summary>How much is done at once: so much that people never notice, so little that no loop takes the machine.</summary>
internal static class RequestLimits
{
    private const int LongAtOnce = 8;
    private const int Waiting = 512;

    /// <summary>What is looked up keeps a core busy: more of it at once than the cores can do makes everybody wait longer, and none less long.</summary>
    private static readonly int ShortAtOnce = Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>Sets them.</summary>
    public static void Set(RateLimiterOptions options)
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context => RateLimitPartition.GetConcurrencyLimiter(
            IsLong(context.Request),
            isLong => new ConcurrencyLimiterOptions { PermitLimit = isLong ? LongAtOnce : ShortAtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));
        options.OnRejected = (rejected, _) =>
            new ValueTask(Problems.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "Too much is asked at once. Ask again in a moment."));
    }

    /// <summary>What waits for the network or the disk: lists that are streamed, and what is sent to be kept.</summary>
    private static bool IsLong(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || request.Headers.Accept.ToString().Contains("ndjson", StringComparison.OrdinalIgnoreCase);
}
