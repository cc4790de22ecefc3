using Hearsay.Web.Serving;
using Hearsay.Web.Views.Events;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages.Events;

/// <summary>The addresses of the time line and of the map.</summary>
internal static class EventRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/timeline", (LibraryPool pool, string? q) => Page(pool, q, false));
        routes.MapGet("/map", (LibraryPool pool, string? q) => Page(pool, q, true));
    }

    private static RazorComponentResult<EventsPage> Page(LibraryPool pool, string? query, bool isMap) =>
        new(new { View = pool.With(library => EventsView.Of(library, query?.Trim() ?? "", isMap)) });
}
