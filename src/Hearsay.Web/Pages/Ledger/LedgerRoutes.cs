using System.Globalization;
using Hearsay.Store.Problems;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Hearsay.Web.Views.Ledger;
using Hearsay.Weighing.Forecasts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages.Ledger;

/// <summary>The addresses of the ledger's pages, and what their forms do.</summary>
internal static class LedgerRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ledger", (LibraryPool pool, Remembered remembered, WorkbenchOptions options, string? q, string? state, string? after) => pool.With(library =>
            new RazorComponentResult<LedgerPage>(new { View = LedgerView.Of(library, q?.Trim() ?? "", LedgerTerms.StateOf(state), state == "all", Days.Today(options.Clock), after, (query, day) => remembered.Forecasts(library, query, day)) })));
        routes.MapGet("/ledger/cards", Cards);
        routes.MapGet("/ledger/{id}", One);
        routes.MapPost("/ledger", Enter);
        routes.MapPost("/ledger/{id}/resolution", Resolve);
        routes.MapPost("/ledger/{id}/wording", Sharpen);
        routes.MapPost("/ledger/{id}/estimate", Estimate);
    }

    private static RazorComponentResult Cards(HttpContext context, LibraryPool pool, WorkbenchOptions options, string? name, string? who)
    {
        if (who is null)
        {
            return new RazorComponentResult(typeof(CardsPage), new { View = pool.With(library => CardsView.Of(library, name?.Trim() ?? "", Days.Today(options.Clock))) });
        }

        CardView? view = pool.With(library => CardView.Of(library, who, Days.Today(options.Clock)));
        if (view is null)
        {
            const string Missing = "Nobody of that name forecast anything here, or it is nobody whose forecasts are followed.";
            return new RazorComponentResult(typeof(ProblemPage), new { Title = "Not Found", Detail = Missing, Status = StatusCodes.Status404NotFound }) { StatusCode = StatusCodes.Status404NotFound };
        }

        return new RazorComponentResult(typeof(CardPage), new { View = view });
    }

    private static Task One(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id) => pool.With(library => ForecastView.Of(library, id, Days.Today(options.Clock))) switch
    {
        null => Problems.Write(context, StatusCodes.Status404NotFound, $"The ledger has no forecast '{id}'."),
        var view when context.Request.Headers.ContainsKey(PageRoutes.PartHeader) => new RazorComponentResult<ForecastCard>(new { View = view }).ExecuteAsync(context),
        var view => new RazorComponentResult<ForecastPage>(new { View = view }).ExecuteAsync(context),
    };

    private static async Task Enter(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        await Forms.Do(context, () => Addresses.OfForecast(pool.With(library => library.Ledger().Enter(
            form["words"].ToString(), Probability(form), Days.Read(form.Typed("deadline")) ?? throw new LibraryException("A forecast of your own has a last day."), options.Author))));
    }

    private static async Task Resolve(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        string[] other = (form.Typed("other") ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        await Forms.Do(context, () =>
        {
            ForecastOutcome outcome = LedgerTerms.OutcomeOf(form["outcome"]) ?? throw new LibraryException("Say how it ended: true, false, partly, void or unresolvable.");
            pool.With(library => library.Ledger().Resolve(
                id, outcome, Days.Read(form.Typed("settled")), [.. form["evidence"].OfType<string>().Concat(other).Distinct(StringComparer.Ordinal)], form.Typed("reason"), options.Author));
            return Addresses.OfForecast(id);
        });
    }

    private static async Task Sharpen(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        await Forms.Do(context, () =>
        {
            pool.With(library => library.Ledger().Sharpen(id, form["words"].ToString(), Days.Read(form.Typed("deadline")), form.Typed("reason"), options.Author));
            return Addresses.OfForecast(id);
        });
    }

    private static async Task Estimate(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        await Forms.Do(context, () =>
        {
            pool.With(library => library.Ledger().Estimate(id, Probability(form), form.Typed("reason"), options.Author));
            return Addresses.OfForecast(id);
        });
    }

    private static double Probability(IFormCollection form) =>
        double.TryParse(form["probability"], NumberStyles.Float, CultureInfo.InvariantCulture, out double percent) && double.IsFinite(percent)
            ? percent / 100
            : throw new LibraryException($"'{form["probability"]}' is no number of per cent.");
}
