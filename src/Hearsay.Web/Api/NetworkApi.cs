using System.Text.Json;
using Hearsay.Store.Networks;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views.Network;

namespace Hearsay.Web.Api;

/// <summary>Networks of parties.</summary>
internal static class NetworkApi
{
    private static readonly ApiShape Shape = new(
        typeof(JsonElement),
        """
        {"view":"acts","query":"status:asserted polarity:positive","counted":804,"more":false,"ties-in-all":31,
         "nodes":[{"id":"code:SUN","label":"Soviet Union","kind":"party","source":null},{"id":"code:DEU","label":"Germany","kind":"party","source":null}],
         "ties":[{"from":"code:SUN","to":"code:DEU","type":"COERCE","relation":"conflict","weight":4,"claims":9,"query":"status:asserted polarity:positive actor:\"=SUN\" recipient:\"=DEU\" type:coerce"}]}
        """);

    /// <summary>Adds its address.</summary>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/network", Get).Described(
        "getNetwork", "Network", "The strongest ties among the claims that a query finds: who says something about whom, who acts on whom, who cites whom. Copies and shared origins weigh once.", Shape);

    private static Task Get(HttpContext context, LibraryPool pool, Remembered remembered, string? view, string? q, string? status, string? type, int? limit)
    {
        NetworkFilter filter = NetworkView.FilterOf(view, q, status, type);
        return view is not null && !view.Equals(filter.Kind.ToString(), StringComparison.OrdinalIgnoreCase)
            ? Problems.Write(context, StatusCodes.Status400BadRequest, $"'{view}' is no view: says, acts or cites.")
            : status is not (null or "" or "all") && filter.Status is null
                ? Problems.Write(context, StatusCodes.Status400BadRequest, $"'{status}' is no status of claims, nor all.")
                : Answers.Item(context, NetworkJson.Write(pool.With(library => remembered.Network(library, filter, Answers.Limit(limit)))));
    }
}
