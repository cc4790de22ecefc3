using Hearsay.Web.Serving;
using Hearsay.Web.Views.Audit;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages.Audit;

/// <summary>The address of the page of what people did.</summary>
internal static class AuditRoutes
{
    /// <summary>Adds it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/audit", (LibraryPool pool, string? author, string? kind, string? since, string? until, string? after) =>
        new RazorComponentResult<AuditPage>(new { View = pool.With(library => AuditView.Of(library, AuditView.FilterOf(author, kind, since, until), after)) }));
}
