using Microsoft.AspNetCore.Antiforgery;

namespace Hearsay.Web.Safety;

/// <summary>The token by which a form shows that it is ours: see <see cref="FormGuard"/>.</summary>
internal static class FormToken
{
    /// <summary>The token for the page that answers a request. Must be asked for before the answer starts.</summary>
    public static string Of(HttpContext context) =>
        context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken!;
}
