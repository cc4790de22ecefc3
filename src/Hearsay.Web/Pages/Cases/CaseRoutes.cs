using Hearsay.Store;
using Hearsay.Store.Problems;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Hearsay.Web.Views.Cases;
using Hearsay.Weighing.Cases;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages.Cases;

/// <summary>The addresses of the pages of cases, and what their forms do.</summary>
internal static class CaseRoutes
{
    private const string ValuePrefix = "value-";

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases", (LibraryPool pool, string? all, string? q) => new RazorComponentResult<CasesPage>(new
        {
            Cases = pool.With(library => library.Cases().List().Where(c => all == "yes" || c.Status == CaseStatus.Open).ToList()),
            IsAll = all == "yes",
            Query = q ?? "",
        }));
        routes.MapGet("/cases/{name}", One);
        routes.MapGet("/cases/{name}/evidence/{key}", (HttpContext context, LibraryPool pool, WorkbenchOptions options, string name, string key) =>
            Show<EvidencePage>(context, pool, library => new { View = EvidenceItemView.Of(library, name, key, options.Author) }));
        routes.MapGet("/cases/{name}/find", (HttpContext context, LibraryPool pool, string name, string? q) =>
            Show<FindPage>(context, pool, library => new { Case = library.Cases().Get(name), View = LibraryView.Of(library, q?.Trim() ?? "", false, null) }));
        routes.MapGet("/cases/{name}/history", (HttpContext context, LibraryPool pool, string name) =>
            Show<HistoryPage>(context, pool, library => new { History = library.Cases().History(name) }));
        routes.MapGet("/cases/{name}/dossier", (HttpContext context, LibraryPool pool, WorkbenchOptions options, string name) => Show<DossierPage>(context, pool, library =>
        {
            Case of = library.Cases().Get(name);
            return new { Case = of, Lines = of.Query is { } query ? library.Dossiers().Make(query, Today(options)) : [] };
        }));
        routes.MapGet("/cases/{name}/file", File);
        routes.MapGet("/indicators/backtest", (LibraryPool pool, WorkbenchOptions options, string? sentence, string? from, string? to) => new RazorComponentResult<BacktestPage>(new
        {
            View = pool.With(library => BacktestView.Of(
                library, sentence?.Trim() ?? "", Days.Read(from), Days.Read(to) ?? Today(options))),
        }));
        routes.MapPost("/cases", Open);
        routes.MapPost("/cases/{name}/edits", Edit);
        routes.MapPost("/evidence", TakeFromElsewhere);
    }

    /// <summary>The fields of a form as something to be done.</summary>
    private static CaseAction ActionOf(IFormCollection form) => new()
    {
        Do = form["do"],
        Item = form.Typed("item"),
        Hypothesis = form.Typed("hypothesis"),
        Words = form.Typed("words"),
        Ids = [.. form["id"].OfType<string>(), .. (form.Typed("ids") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)],
        Values = form.Keys.Where(k => k.StartsWith(ValuePrefix, StringComparison.Ordinal)).ToDictionary(k => k[ValuePrefix.Length..], k => form[k].ToString().Trim(), StringComparer.Ordinal),
        Source = form.Typed("source"),
        Address = form.Typed("address"),
        Role = form.Typed("role"),
        First = form.Typed("first"),
        Last = form.Typed("last"),
        Relevance = form.Typed("relevance"),
        Reliability = form.Typed("reliability"),
        Credibility = form.Typed("credibility"),
        Reason = form.Typed("reason"),
    };

    private static Task One(HttpContext context, LibraryPool pool, WorkbenchOptions options, string name, int? from, string? whole)
    {
        bool isPart = context.Request.Headers.ContainsKey(PageRoutes.PartHeader);
        object Look(Library library) => new { View = CaseView.Of(library, name, options.Author, Today(options), Math.Max(0, from ?? 0), whole == "yes") };
        return isPart ? Show<CaseStanding>(context, pool, Look) : Show<CasePage>(context, pool, Look);
    }

    private static async Task Open(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        string? query = form.Typed("query") ?? (form["all"] == "yes" ? "" : null);
        await Forms.Do(context, () => Addresses.OfCase(pool.With(library => library.Cases().Open(
            form["name"].ToString().Trim(),
            [.. form.Typed("question") is { } question ? [new CaseChange.Asked(question)] : Array.Empty<CaseChange>(), .. query is null ? [] : library.Dossiers().Start(query)],
            null, options.Author)).Name));
    }

    private static async Task Edit(HttpContext context, LibraryPool pool, WorkbenchOptions options, string name)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        CaseAction action = ActionOf(form);
        await Forms.Do(context, () =>
        {
            pool.With(library =>
            {
                CaseActions.Do(library, name, action, options.Author);
                return 0;
            });
            return Forms.BackOf(context.Request) ?? Addresses.OfCase(action.Do == "split" ? action.Words! : name);
        });
    }

    /// <summary>From the page of a claim, a happening or a document: takes it up in a case that is chosen there.</summary>
    private static async Task TakeFromElsewhere(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        string name = form["case"].ToString();
        await Forms.Do(context, () =>
        {
            pool.With(library =>
            {
                CaseActions.Do(library, name, ActionOf(form) with { Do = "take" }, options.Author);
                return 0;
            });
            return Addresses.OfCase(name) + "#matrix";
        });
    }

    private static async Task File(HttpContext context, LibraryPool pool, string name)
    {
        using var file = new MemoryStream();
        try
        {
            pool.With(library =>
            {
                library.Cases().Get(name);
                library.ExportCase(name, withDocuments: true, file);
                return 0;
            });
        }
        catch (LibraryException problem)
        {
            await Problems.Write(context, StatusCodes.Status404NotFound, problem.Message);
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        context.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}.hearsay";
        context.Response.ContentLength = file.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            file.Position = 0;
            await file.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    private static Task Show<T>(HttpContext context, LibraryPool pool, Func<Library, object> look)
        where T : IComponent
    {
        object parameters;
        try
        {
            parameters = pool.With(look);
        }
        catch (LibraryException problem)
        {
            return Problems.Write(context, StatusCodes.Status404NotFound, problem.Message);
        }

        return new RazorComponentResult<T>(parameters).ExecuteAsync(context);
    }

    private static DateOnly Today(WorkbenchOptions options) => Days.Today(options.Clock);
}
