using Hearsay.Store.Problems;
using Hearsay.Web.Layout;
using Hearsay.Web.Views;

namespace Hearsay.Web.Pages;

/// <summary>What the forms of all pages have in common: what was asked is done, then the browser is led to where it shows.</summary>
internal static class Forms
{
    /// <summary>Does it, then leads back to the page it came from; what cannot be done is said.</summary>
    public static Task Do(HttpContext context, Func<long> work) => Do(context, () =>
    {
        work();
        return Back(context.Request);
    });

    /// <summary>Does it, then leads to the address that comes of it; what cannot be done is said.</summary>
    public static Task Do(HttpContext context, Func<string> work)
    {
        string address;
        try
        {
            address = work();
        }
        catch (Exception problem) when (problem is LibraryException or QueryException)
        {
            return Problems.Write(context, StatusCodes.Status422UnprocessableEntity, problem.Message);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
        return Task.CompletedTask;
    }

    /// <summary>What was typed into a field; null if nothing was.</summary>
    public static string? Typed(this IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } typed ? typed : null;

    /// <summary>The page that a form names to be led back to, by path alone, so that nobody is led elsewhere; null if it names none.</summary>
    public static string? BackOf(HttpRequest request)
    {
        string given = request.HasFormContentType ? request.Form["back"].ToString() : "";
        return given.StartsWith('/') && !given.StartsWith("//", StringComparison.Ordinal) && !given.Contains('\\', StringComparison.Ordinal) && !given.Any(char.IsControl) ? given : null;
    }

    private static string Back(HttpRequest request)
    {
        if (BackOf(request) is { } given)
        {
            return given;
        }

        string target = request.HasFormContentType ? request.Form["target"].ToString() : "";
        return target switch
        {
            ['c', '-', ..] => Addresses.OfClaim(target),
            ['d', '-', ..] => Addresses.OfDocument(target),
            _ => "/",
        };
    }
}
