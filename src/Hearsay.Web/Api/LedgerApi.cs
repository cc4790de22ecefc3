using Hearsay.Exchange;
using Hearsay.Store.Ledger;
using Hearsay.Store.Problems;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Hearsay.Web.Views.Ledger;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Web.Api;

/// <summary>The ledger of forecasts.</summary>
internal static class LedgerApi
{
    private const string Tag = "Forecasts";

    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/forecasts", List).Described("listForecasts", Tag, "What was forecast, by deadline, those without one last.", LedgerShapes.List);
        api.MapGet("/forecasts/{id}", Get).Described("getForecast", Tag, "A forecast as it stands on a day.", LedgerShapes.Forecast);
        api.MapGet("/forecasts/{id}/candidates", Candidates).Described("listCandidates", Tag, "Later claims that may show how a forecast ended.", LedgerShapes.Candidates);
        api.MapPost("/forecasts", Enter).Described("enterForecast", Tag, "Enters a forecast of the desk.", LedgerShapes.Made).Accepts<NewForecast>("application/json");
        api.MapPost("/forecasts/{id}/resolution", Resolve).Described("resolveForecast", Tag, "Says how a forecast ended. With If-Match, only if it is still as its ETag says.", ApiShapes.RemarkMade).Accepts<NewResolution>("application/json");
        api.MapPost("/forecasts/{id}/wording", Sharpen).Described("sharpenForecast", Tag, "Puts a forecast in words that it can be held to.", ApiShapes.RemarkMade).Accepts<NewWording>("application/json");
        api.MapPost("/forecasts/{id}/estimate", Estimate).Described("estimateForecast", Tag, "Gives a forecast of the desk another probability.", ApiShapes.RemarkMade).Accepts<NewEstimate>("application/json");
        api.MapGet("/forecasters", Tallies).Described("listForecasters", Tag, "Who forecast how much, those with the most first.", LedgerShapes.Tallies);
        api.MapGet("/scorecard", Card).Described("getScoreCard", Tag, "What became of the forecasts of one forecaster.", LedgerShapes.Card);
    }

    private static Task List(HttpContext context, LibraryPool pool, WorkbenchOptions options, string? q, string? state, string? on, int? limit, string? after)
    {
        if (state is not null && LedgerTerms.StateOf(state) is null)
        {
            return Problems.Write(context, StatusCodes.Status400BadRequest, $"'{state}' is no state: running, due, resolved or unresolvable.");
        }

        DateOnly day = DayOf(on, options);
        var filter = new LedgerFilter(q ?? "", LedgerTerms.StateOf(state), day);
        if (Answers.IsStreamed(context))
        {
            return pool.WithAsync(library => Answers.Stream(context, library.Ledger().List(filter).Select(e => LedgerJson.Write(e, day))));
        }

        int wanted = Answers.Limit(limit);
        List<(string Json, string Id)> found = pool.With(library => library.Ledger().Part(filter, after, wanted + 1).Select(e => (LedgerJson.Write(e, day), e.Id)).ToList());
        return Answers.Part(context, [.. found.Select(f => f.Json)], wanted, i => found[i].Id);
    }

    private static Task Get(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id, string? on) =>
        Json(pool, id, DayOf(on, options)) is { } json ? Answers.Item(context, json) : Missing(context, id);

    private static string? Json(LibraryPool pool, string id, DateOnly day) =>
        pool.With(library => library.Ledger().Find(id, day) is { } entry ? LedgerJson.Write(entry, day) : null);

    private static Task Candidates(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id)
    {
        string? json = pool.With(library => library.Ledger().Find(id, Days.Today(options.Clock)) is { } entry
            ? $"{{\"candidates\":[{string.Join(',', library.Candidates().Find(entry).Select(LedgerJson.Write))}]}}"
            : null);
        return json is null ? Missing(context, id) : Answers.Item(context, json);
    }

    private static async Task Enter(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        if (await Bodies.Read<NewForecast>(context, "a forecast") is not { } sent)
        {
            return;
        }

        DateOnly deadline = Days.Read(sent.Deadline) ?? throw new LibraryException("A forecast of the desk has a 'deadline'.");
        double probability = sent.Probability ?? throw new LibraryException("A forecast of the desk has a 'probability' between 0 and 1.");
        string id = pool.With(library => library.Ledger().Enter(sent.Words ?? "", probability, deadline, sent.Author ?? options.Author));
        context.Response.StatusCode = StatusCodes.Status201Created;
        await Answers.Json(context, $"{{\"id\":\"{id}\"}}");
    }

    private static async Task Resolve(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id)
    {
        if (await Bodies.Read<NewResolution>(context, "an outcome") is not { } sent || await IsChanged(context, pool, options, id))
        {
            return;
        }

        ForecastOutcome outcome = LedgerTerms.OutcomeOf(sent.Outcome) ?? throw new LibraryException("An 'outcome' is true, false, partly, void or unresolvable.");
        await Answers.Made(context, pool.With(library => library.Ledger().Resolve(
            id, outcome, Days.Read(sent.Settled), sent.Evidence ?? [], sent.Reason, sent.Author ?? options.Author)));
    }

    private static async Task Sharpen(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id)
    {
        if (await Bodies.Read<NewWording>(context, "a wording") is { } sent && !await IsChanged(context, pool, options, id))
        {
            await Answers.Made(context, pool.With(library => library.Ledger().Sharpen(
                id, sent.Words ?? "", Days.Read(sent.Deadline), sent.Reason, sent.Author ?? options.Author)));
        }
    }

    private static async Task Estimate(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id)
    {
        if (await Bodies.Read<NewEstimate>(context, "an estimate") is { } sent && !await IsChanged(context, pool, options, id))
        {
            double probability = sent.Probability ?? throw new LibraryException("An estimate has a 'probability' between 0 and 1.");
            await Answers.Made(context, pool.With(library => library.Ledger().Estimate(id, probability, sent.Reason, sent.Author ?? options.Author)));
        }
    }

    private static Task Tallies(HttpContext context, LibraryPool pool, WorkbenchOptions options, string? name, string? on)
    {
        IReadOnlyList<ForecasterTally> tallies = pool.With(library => library.Ledger().Tallies(DayOf(on, options)));
        return Answers.Item(context, ListingJson.Write(json =>
        {
            json.WriteObjects("forecasters", tallies.Where(t => t.Forecaster.Name.Contains(name ?? "", StringComparison.OrdinalIgnoreCase)).Take(Answers.MostItems), (j, tally) =>
            {
                j.WriteString("key", tally.Forecaster.Key);
                j.WriteString("name", tally.Forecaster.Name);
                j.WriteNumber("made", tally.Made);
                j.WriteNumber("unfalsifiable", tally.Unfalsifiable);
                j.WriteNumber("matured", tally.Matured);
                j.WriteNumber("resolved", tally.Resolved);
            });
        }));
    }

    private static Task Card(HttpContext context, LibraryPool pool, WorkbenchOptions options, string who, string? on) =>
        pool.With(library => library.Ledger().Card(who, DayOf(on, options))) is var (forecaster, card)
            ? Answers.Item(context, LedgerJson.Write(forecaster, card))
            : Problems.Write(context, StatusCodes.Status404NotFound, $"Nobody of the key '{who}' forecast anything, or has a score card.");

    private static DateOnly DayOf(string? on, WorkbenchOptions options) => Days.Read(on) ?? Days.Today(options.Clock);

    private static Task<bool> IsChanged(HttpContext context, LibraryPool pool, WorkbenchOptions options, string id) =>
        Bodies.IsChanged(context, () => Json(pool, id, Days.Today(options.Clock)));

    private static Task Missing(HttpContext context, string id) => Problems.Write(context, StatusCodes.Status404NotFound, $"The ledger has no forecast '{id}'.");
}
