using Hearsay.Store.Finding;
using Hearsay.Store.Remarks;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages;

/// <summary>What the forms of the pages do. Each leads back to the page it came from.</summary>
internal static class FormRoutes
{
    private const long MostBytes = 512L << 20;

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/remarks", Remark);
        routes.MapPost("/remarks/{number:long}/undo", (HttpContext context, LibraryPool pool, WorkbenchOptions options, long number) => Undo(context, pool, options, number));
        routes.MapPost("/tags", Tag);
        routes.MapPost("/searches", Save);
        routes.MapPost("/searches/{number:long}/undo", (HttpContext context, LibraryPool pool, WorkbenchOptions options, long number) => Undo(context, pool, options, number));
        routes.MapPost("/import/text", ImportText);
        routes.MapPost("/import/files", ImportFiles).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes));
    }

    private static async Task Remark(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        if (RemarkKinds.Find(form["kind"]) is not { } kind)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, $"'{form["kind"]}' is none of {string.Join(", ", RemarkKinds.Free)}.");
            return;
        }

        string? value = kind switch
        {
            RemarkKind.Correction => form["value"].ToString() is { Length: > 0 } corrected ? $"{form["field"]}={corrected}" : null,
            RemarkKind.Tag or RemarkKind.Note => form["text"],
            _ => null,
        };
        string target = form["target"].ToString();
        string? reason = form["reason"].ToString() is { Length: > 0 } why ? why : null;
        await Forms.Do(context, () => pool.With(library => library.Remarks().Add(target, kind, value, reason, options.Author)));
    }

    private static Task Undo(HttpContext context, LibraryPool pool, WorkbenchOptions options, long number) =>
        Forms.Do(context, () => pool.With(library => library.Remarks().Undo(number, null, options.Author)));

    private static async Task Tag(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        await Forms.Do(context, () => pool.With(library =>
        {
            foreach (string? id in form["id"])
            {
                library.Remarks().Add(id ?? "", RemarkKind.Tag, form["tag"], null, options.Author);
            }

            return form["id"].Count;
        }));
    }

    private static async Task Save(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        await Forms.Do(context, () =>
        {
            Finder.AsksForWeighing(form["query"].ToString());
            return pool.With(library => library.Remarks().Add(
                RemarkBook.SearchPrefix + form["name"].ToString().Trim(), RemarkKind.Search, form["query"], null, options.Author));
        });
    }

    private static async Task ImportText(HttpContext context, Importer importer)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        string[] names = ["title", "outlet", "author", "published", "uri"];
        ImportOutcome outcome = importer.ImportText(form["text"].ToString(), names.ToDictionary(n => n, n => (string?)form[n].ToString(), StringComparer.Ordinal));
        await new RazorComponentResult<ImportPage>(new { Outcome = outcome }).ExecuteAsync(context);
    }

    private static async Task ImportFiles(HttpContext context, Importer importer)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        ImportOutcome outcome = await importer.ImportFiles(form.Files);
        await new RazorComponentResult<ImportPage>(new { Outcome = outcome }).ExecuteAsync(context);
    }
}
