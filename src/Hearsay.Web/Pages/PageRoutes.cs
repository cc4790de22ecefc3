using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Hearsay.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Web.Pages;

/// <summary>The addresses of the pages.</summary>
internal static class PageRoutes
{
    /// <summary>The header by which a script asks for the card of a claim without the page around it.</summary>
    public const string PartHeader = "X-Hearsay-Part";

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (LibraryPool pool, Remembered remembered, string? q, long? after) => Library(pool, remembered, q, false, after));
        routes.MapGet("/documents", (LibraryPool pool, Remembered remembered, string? q, long? after) => Library(pool, remembered, q, true, after));
        routes.MapGet("/documents/{id}", Text);
        routes.MapGet("/documents/{id}/beside/{other}", Beside);
        routes.MapGet("/claims/{id}", OneClaim);
        routes.MapGet("/claims/{id}/tree", Tree);
        routes.MapGet("/happenings", (LibraryPool pool, string? q, string? disagreeing, string? after) => pool.With(
            library => Page<HappeningsPage>(HappeningsView.Of(library, q?.Trim() ?? "", disagreeing == "yes", after))));
        routes.MapGet("/happenings/{id}", Happening);
        routes.MapGet("/import", () => new RazorComponentResult<ImportPage>());
        routes.MapGet("/about", About);
        routes.MapGet("/assets/{hash}/{name}", (HttpContext context, Assets assets, string hash, string name) => assets.Write(context, hash, name));
    }

    private static RazorComponentResult<LibraryPage> Library(LibraryPool pool, Remembered remembered, string? query, bool isOfDocuments, long? after) =>
        pool.With(library => Page<LibraryPage>(LibraryView.Of(library, query?.Trim() ?? "", isOfDocuments, after, q => remembered.Facets(library, q))));

    private static Task Text(HttpContext context, LibraryPool pool, string id) =>
        Show<DocumentPage, DocumentView>(context, pool.With(library => DocumentView.Of(library, id)), $"The library has no document '{id}'.");

    private static Task Beside(HttpContext context, LibraryPool pool, string id, string other) =>
        Show<BesidePage, BesideView>(context, pool.With(library => BesideView.Of(library, id, other)), $"The library has not both '{id}' and '{other}'.");

    private static Task OneClaim(HttpContext context, LibraryPool pool, string id)
    {
        ClaimView? view = pool.With(library => ClaimView.Of(library, id));
        string missing = $"The library has no claim '{id}'.";
        return context.Request.Headers.ContainsKey(PartHeader) ? Show<ClaimCard, ClaimView>(context, view, missing) : Show<ClaimPage, ClaimView>(context, view, missing);
    }

    private static Task Tree(HttpContext context, LibraryPool pool, ReaderSource reader, string id)
    {
        if (pool.With(library => library.Find().Claim(id)) is not { } found)
        {
            return Problems.Write(context, StatusCodes.Status404NotFound, $"The library has no claim '{id}'.");
        }

        ReadingWithSyntax read = reader.Reader.ReadWithSyntax(found.Document);
        Sentence sentence = read.Sentences.OrderByDescending(s => Overlap(s.Span, found.Claim.Predicate.Span)).First();
        var drawing = new TreeDrawing(sentence);
        List<(string, string, string)> lines =
            [.. sentence.Tokens.Select((t, row) => (drawing.BranchOf(row), Printable.Line(t.Form), $"  {t.Deprel} · {Printable.Line(t.Lemma)} · {t.Upos.ToTag()}"))];
        return new RazorComponentResult<TreePage>(new { Id = id, Lines = lines }).ExecuteAsync(context);
    }

    private static int Overlap(TextSpan first, TextSpan second) => Math.Min(first.End, second.End) - Math.Max(first.Start, second.Start);

    private static Task Happening(HttpContext context, LibraryPool pool, string id) =>
        pool.With(library => library.Happenings(isUpToDate: false).Get(id)) is { } weighed
            ? new RazorComponentResult<HappeningPage>(new { Weighed = weighed }).ExecuteAsync(context)
            : Problems.Write(context, StatusCodes.Status404NotFound, $"The library has no happening '{id}'. It may be part of another since more was added.");

    private static RazorComponentResult<AboutPage> About(LibraryPool pool, ReaderSource reader)
    {
        (string path, IReadOnlyList<(string, long)> totals) = pool.With(library => (library.Path, library.Count().Totals()));
        IReadOnlyList<(string, string)> versions =
            [("hearsay", reader.Versions.Reader), .. reader.Versions.Models.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key, m.Value))];
        return new RazorComponentResult<AboutPage>(new { Path = path, Totals = totals, Versions = versions });
    }

    private static RazorComponentResult<T> Page<T>(object view)
        where T : IComponent => new(new Dictionary<string, object?> { ["View"] = view });

    private static Task Show<T, TView>(HttpContext context, TView? view, string missing)
        where T : IComponent
        where TView : class => view is null ? Problems.Write(context, StatusCodes.Status404NotFound, missing) : Page<T>(view).ExecuteAsync(context);
}
