using System.Text.Json;
using Hearsay.Exchange;
using Hearsay.Store.Finding;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;

namespace Hearsay.Web.Api;

/// <summary>Documents.</summary>
internal static class DocumentsApi
{
    private const int MostBytes = 16 << 20;

    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/documents", List).Described("listDocuments", "Documents", "The documents that a query finds, those added last first.", ApiShapes.DocumentList);
        api.MapGet("/documents/{id}", Get).Described("getDocument", "Documents", "A document with its text and all its claims, as hearsay/1.", ApiShapes.Reading);
        api.MapPost("/documents", Add).Described("addDocument", "Documents", "Reads a text and keeps it with its claims.", ApiShapes.Imported)
            .Accepts<NewDocument>("application/json").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes));
    }

    private static Task List(HttpContext context, LibraryPool pool, string? q, int? limit, string? after)
    {
        if (!Answers.TryReadCursor(after, out long? place))
        {
            return Problems.Write(context, StatusCodes.Status400BadRequest, $"'{after}' is no cursor: give what stood as 'next' in the part before.");
        }

        string query = q ?? "";
        if (Answers.IsStreamed(context))
        {
            return pool.WithAsync(library => Answers.Stream(context, library.Find().Documents(query, new Listing(limit, place, IsNewestFirst: true)).Select(Write)));
        }

        int wanted = Answers.Limit(limit);
        List<ListedDocument> found = pool.With(library => library.Find().Documents(query, new Listing(wanted + 1, place, IsNewestFirst: true)).ToList());
        return Answers.Part(context, [.. found.Select(Write)], wanted, i => ListCursor.Of(found[i].Number));
    }

    private static Task Get(HttpContext context, LibraryPool pool, string id)
    {
        string? json = pool.With(library => library.Find() is var finder && finder.Document(id) is { } reading
            ? HearsayJson.Write(reading, finder.VersionsOf(id))
            : null);
        return json is null
            ? Problems.Write(context, StatusCodes.Status404NotFound, $"The library has no document '{id}'.")
            : Answers.Item(context, json);
    }

    private static async Task Add(HttpContext context, Importer importer)
    {
        NewDocument? document;
        try
        {
            document = await JsonSerializer.DeserializeAsync<NewDocument>(context.Request.Body, JsonSerializerOptions.Web, context.RequestAborted);
        }
        catch (JsonException problem)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, $"What was sent is not JSON of a document: {problem.Message}");
            return;
        }

        if (string.IsNullOrWhiteSpace(document?.Text))
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "There is no text: send an object with 'text', and 'title', 'outlet', 'author', 'published', 'uri' if known.");
            return;
        }

        ImportOutcome outcome = importer.ImportText(document.Text, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["title"] = document.Title,
            ["outlet"] = document.Outlet,
            ["author"] = document.Author,
            ["published"] = document.Published,
            ["uri"] = document.Uri,
        });
        context.Response.StatusCode = outcome.Documents.Count > 0 ? StatusCodes.Status201Created : StatusCodes.Status422UnprocessableEntity;
        if (outcome.Documents.Count > 0)
        {
            context.Response.Headers.Location = "/api/v1/documents/" + outcome.Documents[0].Id;
        }

        await Answers.Json(context, JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["documents"] = outcome.Documents.Select(d => d.Id).ToArray(),
            ["failures"] = outcome.Failures,
        }));
    }

    private static string Write(ListedDocument document) => ListingJson.Write(json =>
    {
        json.WriteString("id", document.Id);
        json.WriteString("uri", document.Uri);
        json.WriteString("title", document.Title);
        json.WriteString("outlet", document.Outlet);
        json.WriteString("author", document.Author);
        json.WriteString("published", document.Published);
        json.WriteString("genre", document.Genre);
        json.WriteString("language", document.Language);
        json.WriteString("added", document.Added);
        json.WriteNumberOrNull("claims", document.Claims);
    });
}
