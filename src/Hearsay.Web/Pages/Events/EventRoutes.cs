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
        routes.MapGet("/timeline", (LibraryPool pool, Remembered remembered, string? q) => Page(pool, remembered, q, false));
        routes.MapGet("/map", (LibraryPool pool, Remembered remembered, string? q) => Page(pool, remembered, q, true));
    }

    private static RazorComponentResult<EventsPage> Page(LibraryPool pool, Remembered remembered, string? query, bool isMap) =>
        new(new { View = pool.With(library => EventsView.Of(library, query?.Trim() ?? "", isMap, q => remembered.Events(library, q))) });
}
