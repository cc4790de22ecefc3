using Hearsay.Web.Layout;
using Microsoft.AspNetCore.Antiforgery;

namespace Hearsay.Web.Safety;

/// <summary>
/// Takes what changes something only from our own pages, which carry a token that no other page can know, or from a program that sends
/// the token of the workbench as <c>Authorization</c>.
/// </summary>
internal sealed class FormGuard(RequestDelegate next, IAntiforgery forgery)
{
    /// <summary>The field of a form that carries the token.</summary>
    public const string Field = "form-token";

    /// <summary>The header that carries it where there is no form.</summary>
    public const string Header = "X-Hearsay-Form";

    /// <summary>Serves a request.</summary>
    public async Task Invoke(HttpContext context)
    {
        string method = context.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !context.Items.ContainsKey(TokenGate.IsBearer)
            && !(IsSameOrigin(context.Request) && await forgery.IsRequestValidAsync(context)))
        {
            await Problems.Write(
                context, StatusCodes.Status400BadRequest, "This did not come from a page of this workbench, or the page is older than its last start. Load the page again and repeat it.");
            return;
        }

        if (HttpMethods.IsPost(method) && !context.Request.HasFormContentType && !context.Request.Path.StartsWithSegments("/api"))
        {
            await Problems.Write(context, StatusCodes.Status415UnsupportedMediaType, "What is sent here is a form. Programs use the API: /openapi/v1.json.");
            return;
        }

        await next(context);
    }

    private static bool IsSameOrigin(HttpRequest request) =>
        (request.Headers.Origin.ToString() is "" or "null" ? "" : request.Headers.Origin.ToString()) is var origin
        && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}")
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
