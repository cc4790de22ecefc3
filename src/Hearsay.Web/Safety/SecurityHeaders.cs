namespace Hearsay.Web.Safety;

/// <summary>
/// Puts on every answer, errors included, what keeps a browser from doing more with it than show it: no script, style, picture or request
/// but our own, no frame around it, no guess at what it is, no address handed on.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>What a browser may load, from where.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types hearsay";

    private static readonly (string Name, string Value)[] All =
    [
        ("Content-Security-Policy", Policy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    /// <summary>Serves a request.</summary>
    public Task Invoke(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            IHeaderDictionary headers = ((HttpResponse)state).Headers;
            foreach ((string name, string value) in All)
            {
                headers[name] = value;
            }

            // What is in the library is nobody else's: neither a proxy nor the disk keeps it unless a page says so.
            if (!headers.ContainsKey("Cache-Control"))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
