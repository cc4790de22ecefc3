using Hearsay.Store;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Hearsay.Web.Views.Sources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages.Sources;

/// <summary>The addresses of the pages about those who speak, and what their forms do.</summary>
internal static class SourceRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sources", (LibraryPool pool, Remembered remembered, string? name, string? sort, string? after) => new RazorComponentResult<SourcesPage>(
            new { View = pool.With(library => remembered.Sources(library, name?.Trim() ?? "", SourcesView.OrderOf(sort), after)) }));
        routes.MapGet("/sources/{id}", One);
        routes.MapPost("/sources/{id}/remarks", Remark);
        routes.MapPost("/aliases", Join);
    }

    private static Task One(HttpContext context, LibraryPool pool, Remembered remembered, WorkbenchOptions options, string id) =>
        pool.With(library => remembered.Source(library, id, Days.Today(options.Clock))) is { } view
            ? new RazorComponentResult<SourcePage>(new { View = view }).ExecuteAsync(context)
            : Problems.Write(context, StatusCodes.Status404NotFound, $"Nobody of the id '{id}' speaks here, or it is somebody who is not put together across documents.");

    private static async Task Remark(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        (string? grade, string? note, string? reason) = (form.Typed("grade"), form.Typed("note"), form.Typed("reason"));
        await Forms.Do(context, () => pool.With(library =>
        {
            string target = "source:" + (library.Speakers().Find(id) ?? throw new LibraryException($"Nobody of the id '{id}' speaks here.")).Speaker.Name;
            if ((grade ?? note) is null)
            {
                throw new LibraryException("There is nothing to add: choose a grade, or write a note.");
            }

            Add(library, target, RemarkKind.Reliability, grade, reason, options.Author);
            Add(library, target, RemarkKind.Note, note, reason, options.Author);
            return Addresses.OfSource(id);
        }));
    }

    private static void Add(Library library, string target, RemarkKind kind, string? value, string? reason, string author)
    {
        if (value is not null)
        {
            library.Remarks().Add(target, kind, value, reason, author);
        }
    }

    private static async Task Join(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        await Forms.Do(context, () => pool.With(library => library.Remarks().Declare(form["name"].ToString(), form["other"].ToString(), form.Typed("reason"), options.Author)));
    }
}
