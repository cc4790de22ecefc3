using System.Security.Cryptography;
using System.Text;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Microsoft.AspNetCore.Http.Extensions;

namespace Hearsay.Web.Safety;

/// <summary>
/// Lets in who knows the token: in the address at first, then by a cookie, or as <c>Authorization: Bearer</c>. It keeps out the other users
/// of the machine, who can reach the port as well.
/// </summary>
internal sealed class TokenGate(RequestDelegate next, WorkbenchOptions options)
{
    /// <summary>The key under which a request that came by <c>Authorization</c> is marked: no browser sends that by itself.</summary>
    public static readonly object IsBearer = new();

    private const string Scheme = "Bearer ";
    private const string Parameter = "token";

    private readonly byte[]? token = options.Token is { } text ? Encoding.UTF8.GetBytes(text) : null;

    /// <summary>Serves a request.</summary>
    public Task Invoke(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (token is null || request.Path.StartsWithSegments("/health"))
        {
            return next(context);
        }

        if (request.Headers.Authorization.ToString() is var given && given.StartsWith(Scheme, StringComparison.Ordinal) && IsToken(given[Scheme.Length..]))
        {
            context.Items[IsBearer] = true;
            return next(context);
        }

        string cookie = CookieName(context);
        if (IsToken(request.Query[Parameter].ToString()))
        {
            context.Response.Cookies.Append(cookie, options.Token!, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            if (HttpMethods.IsGet(request.Method))
            {
                // Out of the address line, the history and what is copied from them.
                var rest = new QueryBuilder(request.Query.Where(p => p.Key != Parameter).SelectMany(p => p.Value, (p, value) => KeyValuePair.Create(p.Key, value ?? "")));
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
                context.Response.Headers.Location = request.Path + rest.ToQueryString().ToString();
                return Task.CompletedTask;
            }
        }
        else if (!IsToken(request.Cookies[cookie]))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Problems.Write(
                context, StatusCodes.Status401Unauthorized, "Open the whole address that 'hearsay open' printed: it ends with a token, which keeps other users of this machine out.");
        }

        return next(context);
    }

    /// <summary>Cookies do not tell ports apart; two workbenches at once have two names.</summary>
    private static string CookieName(HttpContext context) => $"hearsay-{context.Connection.LocalPort}";

    private bool IsToken(string? given) => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), token);
}
