using Hearsay.Exchange;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Hearsay.Store.Speakers;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views.Sources;

namespace Hearsay.Web.Api;

/// <summary>Those who speak, and names that are one.</summary>
internal static class SourcesApi
{
    private const string Tag = "Sources";

    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/sources", List).Described("listSources", Tag, "Who vouches for claims, with how many. Private persons and sources without a name are none of them.", SourceShapes.List);
        api.MapGet("/sources/{id}", Get).Described("getSource", Tag, "What a source says, about whom, through whom, and when; each number with the query that finds its claims.", SourceShapes.Source);
        api.MapGet("/aliases", Aliases).Described("listAliases", Tag, "Names that the desk holds to be one.", SourceShapes.Aliases);
        api.MapPost("/aliases", Join).Described("addAlias", Tag, "Declares two names to be one. Taking the remark back parts them.", ApiShapes.RemarkMade).Accepts<NewAlias>("application/json");
    }

    private static Task List(HttpContext context, LibraryPool pool, string? name, string? sort, int? limit, string? after)
    {
        if (Answers.IsStreamed(context))
        {
            return pool.WithAsync(library => Answers.Stream(context, library.Speakers().Part(name ?? "", SourcesView.OrderOf(sort), after, limit ?? int.MaxValue).Speakers.Select(SpeakerJson.Write)));
        }

        int wanted = Answers.Limit(limit);
        List<(string Json, string Id)> found = pool.With(library => library.Speakers().Part(name ?? "", SourcesView.OrderOf(sort), after, wanted + 1).Speakers
            .Select(s => (SpeakerJson.Write(s), s.Id)).ToList());
        return Answers.Part(context, [.. found.Select(f => f.Json)], wanted, i => found[i].Id);
    }

    private static Task Get(HttpContext context, LibraryPool pool, string id) => pool.With(library => library.Speakers().Find(id)) is { } profile
        ? Answers.Item(context, SpeakerJson.Write(profile))
        : Problems.Write(context, StatusCodes.Status404NotFound, $"Nobody of the id '{id}' speaks here, or it is somebody who is not put together across documents.");

    private static Task Aliases(HttpContext context, LibraryPool pool) => Answers.Item(context, ListingJson.Write(json =>
    {
        json.WriteObjects("aliases", pool.With(library => library.Remarks().Aliases()), (j, alias) =>
        {
            j.WriteNumber("number", alias.Number);
            j.WriteString("name", alias.Target[RemarkBook.NamePrefix.Length..]);
            j.WriteString("other", alias.Value);
            j.WriteString("reason", alias.Reason);
            j.WriteString("author", alias.Author);
            j.WriteString("made", alias.Made);
        });
    }));

    private static async Task Join(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        if (await Bodies.Read<NewAlias>(context, "two names") is not { } sent)
        {
            return;
        }

        long number = pool.With(library => library.Remarks().Declare(
            sent.Name ?? throw new LibraryException("Two names take a 'name' and an 'other'."), sent.Other ?? throw new LibraryException("Two names take a 'name' and an 'other'."), sent.Reason, sent.Author ?? options.Author));
        await Answers.Made(context, number);
    }
}
