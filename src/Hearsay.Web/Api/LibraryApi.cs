using System.Text.Json;
using Hearsay.Exchange;
using Hearsay.Store.Facets;
using Hearsay.Store.Remarks;
using Hearsay.Web.Serving;

namespace Hearsay.Web.Api;

/// <summary>What is in the library as a whole.</summary>
internal static class LibraryApi
{
    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/library", Totals).Described("getLibrary", "Library", "How much there is of everything.", ApiShapes.Totals);
        api.MapGet("/facets", Facets).Described("getFacets", "Library", "By what the claims that a query finds can be narrowed, and to how many; exact to 10,000.", ApiShapes.Facets);
        api.MapGet("/searches", Searches).Described("listSearches", "Library", "The searches that are kept.", ApiShapes.Searches);
    }

    /// <summary>Whether the library can be read.</summary>
    public static IResult Ready(LibraryPool pool)
    {
        pool.With(library => library.Find().CountDocuments("", 1));
        return Results.Text("ready");
    }

    private static Task Totals(HttpContext context, LibraryPool pool) => Answers.Item(context, ListingJson.Write(json =>
    {
        foreach ((string name, long count) in pool.With(library => library.Count().Totals()))
        {
            json.WriteNumber(name, count);
        }

        json.WriteNumber("waiting", pool.With(library => library.Waiting));
    }));

    private static Task Facets(HttpContext context, LibraryPool pool, Remembered remembered, string? q) => Answers.Item(context, ListingJson.Write(json =>
    {
        json.WriteStartArray("facets");
        foreach (Facet facet in pool.With(library => remembered.Facets(library, q ?? "")))
        {
            json.WriteStartObject();
            json.WriteString("field", facet.Field);
            json.WriteStartArray("values");
            facet.Values.ToList().ForEach(v => Write(json, v));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));

    private static void Write(Utf8JsonWriter json, FacetValue value)
    {
        json.WriteStartObject();
        json.WriteString("value", value.Value);
        json.WriteString("label", value.Label);
        json.WriteString("term", value.Term);
        json.WriteNumber("count", value.Count);
        json.WriteBoolean("more", value.IsMore);
        json.WriteEndObject();
    }

    private static Task Searches(HttpContext context, LibraryPool pool) => Answers.Item(context, ListingJson.Write(json =>
    {
        json.WriteStartArray("searches");
        foreach (SavedSearch search in pool.With(library => library.Remarks().Searches()))
        {
            json.WriteStartObject();
            json.WriteNumber("number", search.Number);
            json.WriteString("name", search.Name);
            json.WriteString("query", search.Query);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));
}
