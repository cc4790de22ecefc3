using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Hearsay.Web.Layout;

/// <summary>Says what went wrong: to people as a page, to programs as <c>application/problem+json</c> (RFC 9457).</summary>
internal static class Problems
{
    /// <summary>Answers with a problem.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status code.</param>
    /// <param name="detail">What happened, and what to do.</param>
    public static Task Write(HttpContext context, int status, string detail)
    {
        string title = ReasonPhrases.GetReasonPhrase(status);
        context.Response.StatusCode = status;
        if (IsOfPages(context.Request))
        {
            return new RazorComponentResult<ProblemPage>(new { Title = title, Detail = detail, Status = status }) { StatusCode = status }.ExecuteAsync(context);
        }

        context.Response.ContentType = "application/problem+json";
        return context.Response.WriteAsync(JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["type"] = "about:blank",
            ["title"] = title,
            ["status"] = status,
            ["detail"] = detail,
        }));
    }

    private static bool IsOfPages(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api") && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
