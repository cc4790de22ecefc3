using System.Threading.RateLimiting;
using Hearsay.Web.Layout;
using Microsoft.AspNetCore.RateLimiting;

namespace Hearsay.Web.Safety;

/// <summary>How much is done at once: so much that people never notice, so little that no loop takes the machine.</summary>
internal static class RequestLimits
{
    private const int AtOnce = 16;
    private const int Waiting = 512;

    /// <summary>Sets them.</summary>
    public static void Set(RateLimiterOptions options)
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
            "all", _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));
        options.OnRejected = (rejected, _) =>
            new ValueTask(Problems.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "Too much is asked at once. Ask again in a moment."));
    }
}
