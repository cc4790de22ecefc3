using Hearsay.Web.Layout;

namespace Hearsay.Web.Safety;

/// <summary>
/// Answers only to the names of this machine's loopback address. A page elsewhere whose name was made to lead here is turned away.
/// </summary>
internal sealed class HostCheck(RequestDelegate next)
{
    /// <summary>Serves a request.</summary>
    public Task Invoke(HttpContext context)
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost" or "[::1]" && context.Request.Host.Port == context.Connection.LocalPort)
        {
            return next(context);
        }

        return Problems.Write(context, StatusCodes.Status421MisdirectedRequest, "This workbench answers only to the address that it printed when it started.");
    }
}
