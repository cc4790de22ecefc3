using Hearsay.Store.Weighing;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;

namespace Hearsay.Web.Api;

/// <summary>Happenings.</summary>
internal static class HappeningsApi
{
    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/happenings", List).Described("listHappenings", "Happenings", "The occurrences with a claim that a query finds, those of most documents first.", ApiShapes.HappeningList);
        api.MapGet("/happenings/{id}", Get).Described("getHappening", "Happenings", "An occurrence: its claims, where they come from, and where they disagree.", ApiShapes.Happening);
    }

    private static Task List(HttpContext context, LibraryPool pool, string? q, bool? disagreeing, int? limit, string? after)
    {
        if (Answers.IsStreamed(context))
        {
            return pool.WithAsync(library => Answers.Stream(
                context, library.Happenings(isUpToDate: false).Find(q ?? "", new HappeningChoice(2, disagreeing ?? false, limit, after)).Select(HappeningJson.Write)));
        }

        int wanted = Answers.Limit(limit);
        List<(string Json, string Id)> found = pool.With(library => library.Happenings(isUpToDate: false)
            .Find(q ?? "", new HappeningChoice(2, disagreeing ?? false, wanted + 1, after)).Select(h => (HappeningJson.Write(h), h.Happening.Id)).ToList());
        return Answers.Part(context, [.. found.Select(f => f.Json)], wanted, i => found[i].Id);
    }

    private static Task Get(HttpContext context, LibraryPool pool, string id)
    {
        string? json = pool.With(library => library.Happenings(isUpToDate: false).Get(id) is { } weighed ? HappeningJson.Write(weighed) : null);
        return json is null
            ? Problems.Write(context, StatusCodes.Status404NotFound, $"The library has no happening '{id}'.")
            : Answers.Item(context, json);
    }
}
