using System.Text.Json;
using Hearsay.Documents.Layers;
using Hearsay.Exchange;
using Hearsay.Store;
using Hearsay.Store.Cases;
using Hearsay.Store.Indicators;
using Hearsay.Store.Problems;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Hearsay.Web.Views.Cases;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;
using Hearsay.Weighing.Indicators;

namespace Hearsay.Web.Api;

/// <summary>Cases with their hypotheses, evidence, ratings and indicators.</summary>
internal static class CasesApi
{
    private const string Tag = "Cases";

    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/cases", List).Described("listCases", Tag, "The cases.", CaseShapes.List);
        api.MapPost("/cases", Open).Described("openCase", Tag, "Opens a case, empty or from documents.", CaseShapes.Opened).Accepts<NewCase>("application/json");
        api.MapGet("/cases/{name}", Get).Described("getCase", Tag, "A case as it stands. Its ETag is another after every edit.", CaseShapes.Case);
        api.MapPost("/cases/{name}/edits", Edit).Described(
            "editCase", Tag,
            "Does something to a case: 'do' is ask, suppose, reword, take, fact, weigh, rate, likelihood, prior, actor, place, period, note, drop, archive, reopen, undo, merge, split, watch or unwatch. With If-Match, only if the case is still as its ETag says.",
            CaseShapes.Opened).Accepts<CaseAction>("application/json");
        api.MapGet("/cases/{name}/history", History).Described("getCaseHistory", Tag, "All that was done to a case.", CaseShapes.History);
        api.MapGet("/cases/{name}/ranking", Ranking).Described("rankHypotheses", Tag, "The hypotheses by least inconsistency, with the Bayesian reading where likelihoods were given, and how well each item tells them apart.", CaseShapes.Ranking);
        api.MapGet("/cases/{name}/sensitivity", Sensitivity).Described("findSensitivity", Tag, "Which single item, origin or rating changes the ranking if it is wrong.", CaseShapes.Sensitivity);
        api.MapGet("/cases/{name}/gaps", Gaps).Described("listGaps", Tag, "What was not looked at, and how far analysts agree (Krippendorff's alpha for ordinal data).", CaseShapes.Gaps);
        api.MapGet("/cases/{name}/dossier", Dossier).Described("getDossier", Tag, "What the documents of a case say: actors, aims, tools, precedents, time line, open forecasts, disagreements.", CaseShapes.Dossier);
        api.MapGet("/indicators/backtest", Backtest).Described(
            "backtestIndicator", Tag, "On which days an indicator would have turned over a period, by what was published until each day.", CaseShapes.Backtest);
        api.MapGet("/indicators", Indicators).Described("listIndicators", Tag, "The indicators that are watched for, as they stand on a day, with the days on which they turned.", CaseShapes.Indicators);
    }

    private static Task List(HttpContext context, LibraryPool pool) => Answers.Item(context, ListingJson.Write(json => json.WriteObjects("cases", pool.With(library => library.Cases().List()), (j, of) =>
    {
        j.WriteString("id", of.Id);
        j.WriteString("name", of.Name);
        j.WriteString("question", of.Question);
        j.WriteString("status", of.Status.ToString().ToLowerInvariant());
        j.WriteNumber("hypotheses", of.Hypotheses.Count);
        j.WriteNumber("evidence", of.Evidence.Count);
        j.WriteString("made", of.Made);
    })));

    private static async Task Open(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        if (await Bodies.Read<NewCase>(context, "a case") is not { } sent)
        {
            return;
        }

        Case made = pool.With(library => library.Cases().Open(
            sent.Name ?? "",
            [.. sent.Question is { } question ? [new CaseChange.Asked(question)] : Array.Empty<CaseChange>(), .. sent.Query is { } query ? library.Dossiers().Start(query) : []],
            null, sent.Author ?? options.Author));
        context.Response.StatusCode = StatusCodes.Status201Created;
        await Answers.Json(context, CaseText.Write(made));
    }

    private static Task Get(HttpContext context, LibraryPool pool, string name) => WithCase(context, pool, name, (_, of) => CaseText.Write(of));

    private static async Task Edit(HttpContext context, LibraryPool pool, WorkbenchOptions options, string name)
    {
        if (await Bodies.Read<CaseAction>(context, "something to be done to a case") is not { } action
            || await Bodies.IsChanged(context, () => pool.With(library => library.Cases().Find(name) is { } of ? CaseText.Write(of) : null)))
        {
            return;
        }

        string? json = pool.With(library =>
        {
            if (library.Cases().Find(name) is null)
            {
                return null;
            }

            CaseActions.Do(library, name, action, options.Author);
            return CaseText.Write(library.Cases().Get(name));
        });
        if (json is null)
        {
            await Missing(context, name);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.ETag = Answers.TagOf(json);
        await Answers.Json(context, json);
    }

    private static Task History(HttpContext context, LibraryPool pool, string name) => WithCase(context, pool, name, (library, _) =>
    {
        CaseHistory history = library.Cases().History(name);
        var words = new CaseEditWords(history);
        return ListingJson.Write(json => json.WriteObjects("edits", history.Edits, (j, edit) =>
        {
            j.WriteNumber("sequence", edit.Sequence);
            j.WriteString("id", edit.Id);
            j.WriteString("made", edit.Made);
            j.WriteString("author", edit.Author);
            j.WriteString("done", words.Of(edit.Change));
            j.WriteBoolean("holds", !history.Undone.Contains(edit.Id));
            j.WriteString("reason", edit.Reason);
        }));
    });

    private static Task Ranking(HttpContext context, LibraryPool pool, string name, string? analyst) => WithCase(context, pool, name, (_, of) =>
    {
        MatrixView view = MatrixView.Of(of, analyst: analyst) ?? throw new LibraryException($"'{analyst}' rated nothing in case '{name}'.");
        var bayes = BayesianReading.Of(view.Matrix, view.Unit);
        return ListingJson.Write(json =>
        {
            json.WriteString("weighting", view.Weighting.ToString().ToLowerInvariant());
            json.WriteNumber("units", view.Ranking.Units);
            json.WriteObjects("hypotheses", view.Ranking.InOrder, (j, ranked) =>
            {
                j.WriteString("key", of.Hypotheses[ranked.Hypothesis].Key);
                j.WriteString("words", of.Hypotheses[ranked.Hypothesis].Words);
                j.WriteNumberOrNull("rank", ranked.Rank);
                j.WriteNumber("score", ranked.Score);
                j.WriteNumber("against", ranked.Against);
                j.WriteNumber("for", ranked.For);
                j.WriteNumber("unrated", ranked.Unrated);
                j.WriteNumberOrNull("prior", bayes?.Priors[ranked.Hypothesis]);
                j.WriteNumberOrNull("posterior", bayes?.Posteriors[ranked.Hypothesis]);
            });
            json.WriteObjects("items", view.ItemsInOrder, (j, item) =>
            {
                j.WriteString("key", of.Evidence[item].Key);
                j.WriteNumberOrNull("tells", view.DiagnosticityOf(item));
                j.WriteNumber("weight", EvidenceWeight.Of(of.Evidence[item].Marks, view.Weighting));
                j.WriteString("origin", of.Evidence[item].Content.OriginName);
            });
        });
    });

    private static Task Sensitivity(HttpContext context, LibraryPool pool, string name) => WithCase(context, pool, name, (_, of) =>
    {
        MatrixView view = MatrixView.Of(of)!;
        return ListingJson.Write(json => json.WriteObjects("changes", view.ChangesInOrder(), (j, change) =>
        {
            j.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
            j.WriteString("about", view.AboutOf(change));
            j.WriteString("hypothesis", change.Rating is { } rating ? of.Hypotheses[rating.Hypothesis].Key : null);
            j.WriteString("analyst", change.Rating?.Analyst);
            j.WriteString("from", change.Rating is { } was ? ConsistencyScale.LettersOf(was.Value) : null);
            j.WriteString("to", change.To is { } to ? ConsistencyScale.LettersOf(to) : null);
            j.WriteBoolean("first", change.ChangesFirst);
            j.WriteString("order", view.OrderOf(change.Ranks));
        }));
    });

    private static Task Gaps(HttpContext context, LibraryPool pool, string name) => WithCase(context, pool, name, (library, of) =>
    {
        var agreement = AnalystAgreement.Of(of.ToMatrix());
        return ListingJson.Write(json =>
        {
            json.WriteObjects("gaps", CaseGaps.Of(of, library.Find()), (j, gap) =>
            {
                j.WriteString("kind", gap.Kind);
                j.WriteString("item", gap.Item);
                j.WriteString("hypothesis", gap.Hypothesis);
                j.WriteString("document", gap.Document);
                j.WriteString("words", gap.Words);
            });
            json.WriteNumberOrNull("alpha", agreement.Alpha);
            json.WriteNumber("shared", agreement.Shared);
        });
    });

    private static Task Dossier(HttpContext context, LibraryPool pool, WorkbenchOptions options, string name) => WithCase(context, pool, name, (library, of) => ListingJson.Write(json =>
        json.WriteObjects("lines", of.Query is { } query ? library.Dossiers().Make(query, Days.Today(options.Clock)) : [], (j, line) =>
        {
            j.WriteString("section", line.Section.ToString().ToLowerInvariant());
            j.WriteString("group", line.Group);
            j.WriteString("what", line.What);
            j.WriteString("by", line.By);
            j.WriteString("day", line.Day);
            j.WriteNumber("claims", line.Claims);
            j.WriteString("words", line.Quote.Text);
            j.WriteString("claim", line.Quote.Claim);
            j.WriteString("document", line.Quote.Document);
        })));

    private static Task Indicators(HttpContext context, LibraryPool pool, WorkbenchOptions options, string? on)
    {
        DateOnly day = Days.Read(on) ?? Days.Today(options.Clock);
        List<IndicatorLine> lines = pool.With(library => library.Indicators() is var book ? book.List().Select(i => IndicatorLine.Of(book, i, day)).ToList() : []);
        return Answers.Item(context, ListingJson.Write(json => json.WriteObjects("indicators", lines, (j, line) =>
        {
            j.WriteString("name", line.Kept.Name);
            j.WriteString("sentence", line.Kept.Indicator.ToString());
            j.WriteString("case", line.Kept.Case);
            j.WriteString("hypothesis", line.Kept.Hypothesis);
            j.WriteString("state", line.Stands.State.ToString().ToLowerInvariant());
            j.WriteNumber("count", line.Stands.Count);
            j.WriteStrings("claims", line.Claims);
            j.WriteObjects("turns", line.Turns, WriteDay);
        })));
    }

    private static Task Backtest(HttpContext context, LibraryPool pool, WorkbenchOptions options, string sentence, string? from, string? to)
    {
        DateOnly last = Days.Read(to) ?? Days.Today(options.Clock);
        (Indicator indicator, List<IndicatorDay> turns, int vague) = pool.With(library =>
        {
            Indicator read = IndicatorBook.Read(sentence);
            IndicatorTimeline timeline = library.Indicators().Timeline(read);
            return (read, timeline.Turns(Days.Read(from) ?? DateOnly.MinValue, last).ToList(), timeline.Vague);
        });
        return Answers.Item(context, ListingJson.Write(json =>
        {
            json.WriteString("sentence", indicator.ToString());
            json.WriteNumber("vague", vague);
            json.WriteObjects("turns", turns, WriteDay);
        }));
    }

    private static void WriteDay(Utf8JsonWriter json, IndicatorDay day)
    {
        json.WriteString("day", day.Day.ToIso());
        json.WriteString("state", day.State.ToString().ToLowerInvariant());
        json.WriteNumber("count", day.Count);
    }

    private static Task WithCase(HttpContext context, LibraryPool pool, string name, Func<Library, Case, string> write)
    {
        string? json = pool.With(library => library.Cases().Find(name) is { } of ? write(library, of) : null);
        return json is null ? Missing(context, name) : Answers.Item(context, json);
    }

    private static Task Missing(HttpContext context, string name) => Problems.Write(context, StatusCodes.Status404NotFound, $"The library has no case '{name}'.");
}
