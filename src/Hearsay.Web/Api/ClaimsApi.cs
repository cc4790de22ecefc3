using Hearsay.Exchange;
using Hearsay.Store;
using Hearsay.Store.Finding;
using Hearsay.Store.Remarks;
using Hearsay.Store.Weighing;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;

namespace Hearsay.Web.Api;

/// <summary>Claims.</summary>
internal static class ClaimsApi
{
    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/claims", List).Described("listClaims", "Claims", "The claims that a query finds, those added last first.", ApiShapes.ClaimList);
        api.MapGet("/claims/{id}", Get).Described("getClaim", "Claims", "A claim with its document, what it goes back to, and what people added.", ApiShapes.Claim);
    }

    /// <summary>The claim as the API gives it.</summary>
    public static string Write(Library library, FoundClaim found)
    {
        string item = ListingJson.OfClaim(found.Document, found.Claim);
        WeighedClaim? weighed = library.Happenings(isUpToDate: false).Claim(found.Number);
        IReadOnlyList<Remark> remarks = library.Remarks().On(found.Claim.Id);
        string more = ListingJson.Write(json =>
        {
            json.WriteString("origin", weighed?.Origin);
            json.WriteString("originKind", weighed?.Kind);
            json.WriteString("happening", weighed?.Happening);
            json.WriteBoolean("shared", weighed?.IsShared ?? false);
            json.WriteBoolean("disputed", weighed?.IsDisputed ?? false);
            RemarksApi.Write(json, remarks);
        });
        return item[..^1] + "," + more[1..];
    }

    private static Task List(HttpContext context, LibraryPool pool, string? q, int? limit, string? after)
    {
        string query = q ?? "";
        if (!Answers.TryReadCursor(after, out long? place))
        {
            return Problems.Write(context, StatusCodes.Status400BadRequest, $"'{after}' is no cursor: give what stood as 'next' in the part before.");
        }

        if (Answers.IsStreamed(context))
        {
            return pool.WithAsync(library => Answers.Stream(
                context, library.Find().Claims(query, new Listing(limit, place, IsNewestFirst: true)).Select(f => ListingJson.OfClaim(f.Document, f.Claim))));
        }

        int wanted = Answers.Limit(limit);
        List<(string Json, long Number)> found = pool.With(library => library.Find().Claims(query, new Listing(wanted + 1, place, IsNewestFirst: true))
            .Select(f => (ListingJson.OfClaim(f.Document, f.Claim), f.Number)).ToList());
        return Answers.Part(context, [.. found.Select(f => f.Json)], wanted, i => ListCursor.Of(found[i].Number));
    }

    private static Task Get(HttpContext context, LibraryPool pool, string id)
    {
        string? json = pool.With(library => id.StartsWith("c-", StringComparison.Ordinal) && library.Find().Claim(id) is { } found ? Write(library, found) : null);
        return json is null
            ? Problems.Write(context, StatusCodes.Status404NotFound, $"The library has no claim '{id}'.")
            : Answers.Item(context, json);
    }
}
