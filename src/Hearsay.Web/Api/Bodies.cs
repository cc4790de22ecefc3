using System.Text.Json;
using Hearsay.Web.Layout;

namespace Hearsay.Web.Api;

/// <summary>What programs send.</summary>
internal static class Bodies
{
    /// <summary>Reads what was sent; where that cannot be done it answers with the reason, and gives null.</summary>
    /// <typeparam name="T">What should have been sent.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="name">What that is called: "a forecast".</param>
    public static async Task<T?> Read<T>(HttpContext context, string name)
        where T : class
    {
        try
        {
            T? sent = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, JsonSerializerOptions.Web, context.RequestAborted);
            if (sent is null)
            {
                await Problems.Write(context, StatusCodes.Status400BadRequest, $"Nothing was sent where {name} was expected.");
            }

            return sent;
        }
        catch (JsonException problem)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, $"What was sent is not JSON of {name}: {problem.Message}");
            return null;
        }
    }

    /// <summary>Whether the request has an <c>If-Match</c> that does not fit any more; then it is answered with 412.</summary>
    /// <param name="context">The request.</param>
    /// <param name="current">The object as it stands now, as JSON; null if there is none.</param>
    public static async Task<bool> IsChanged(HttpContext context, Func<string?> current)
    {
        string asked = context.Request.Headers.IfMatch.ToString();
        if (asked.Length == 0 || (current() is { } json && (asked.Trim() == "*" || asked.Split(',').Any(t => t.Trim() == Answers.TagOf(json)))))
        {
            return false;
        }

        await Problems.Write(context, StatusCodes.Status412PreconditionFailed, "It was changed since you looked at it. Load it again, then decide.");
        return true;
    }
}
