using Hearsay.Web.Serving;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages.Settings;

/// <summary>The address of the page of settings.</summary>
internal static class SettingsRoutes
{
    /// <summary>Adds it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/settings", (LibraryPool pool, WorkbenchOptions options) =>
        new RazorComponentResult<SettingsPage>(new { Options = options, Aliases = pool.With(library => library.Remarks().Aliases()) }));
}
