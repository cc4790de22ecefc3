using Hearsay.Web.Serving;
using Hearsay.Web.Views.Network;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages.Network;

/// <summary>The address of the network page.</summary>
internal static class NetworkRoutes
{
    /// <summary>Adds it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/network", (LibraryPool pool, Remembered remembered, string? view, string? q, string? status, string? type, int? ties) =>
        new RazorComponentResult<NetworkPage>(new { View = pool.With(library => NetworkView.Of(library, NetworkView.FilterOf(view, q, status, type), status == "all", ties, (filter, most) => remembered.Network(library, filter, most))) }));
}
