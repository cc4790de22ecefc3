using System.Text.Json;
using Hearsay.Exchange;
using Hearsay.Store.Remarks;
using Hearsay.Web.Layout;
using Hearsay.Web.Serving;

namespace Hearsay.Web.Api;

/// <summary>What people add: tags, notes, corrections, disputes.</summary>
internal static class RemarksApi
{
    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/remarks", List).Described("listRemarks", "Remarks", "The remarks on a document (d-…), a claim (c-…) or a source (source:NAME) that hold.", ApiShapes.RemarkList);
        api.MapPost("/remarks", Add).Described("addRemark", "Remarks", "Adds a remark. With If-Match, only if the claim is still as its ETag says.", ApiShapes.RemarkMade).Accepts<NewRemark>("application/json");
        api.MapPost("/remarks/{number:long}/undo", Undo).Described("undoRemark", "Remarks", "Takes a remark back. It stays in the history.", ApiShapes.RemarkMade);
    }

    /// <summary>Writes remarks as the field <c>remarks</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Remark> remarks)
    {
        json.WriteStartArray("remarks");
        foreach (Remark remark in remarks)
        {
            json.WriteStartObject();
            json.WriteNumber("number", remark.Number);
            json.WriteString("target", remark.Target);
            json.WriteString("kind", remark.Kind.ToString().ToLowerInvariant());
            json.WriteString("value", remark.Value);
            json.WriteString("reason", remark.Reason);
            json.WriteString("author", remark.Author);
            json.WriteString("made", remark.Made);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Task List(HttpContext context, LibraryPool pool, string target) =>
        Answers.Item(context, ListingJson.Write(json => Write(json, pool.With(library => library.Remarks().On(target)))));

    private static async Task Add(HttpContext context, LibraryPool pool, WorkbenchOptions options)
    {
        if (await Bodies.Read<NewRemark>(context, "a remark") is not { } remark)
        {
            return;
        }

        if (remark.Target is null || RemarkKinds.Find(remark.Kind) is not { } kind)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, $"A remark has a 'target' and a 'kind', which is one of {string.Join(", ", RemarkKinds.Free)}.");
            return;
        }

        if (await Bodies.IsChanged(context, () => pool.With(library => library.Find().Claim(remark.Target) is { } found ? ClaimsApi.Write(library, found) : null)))
        {
            return;
        }

        long number = pool.With(library => library.Remarks().Add(remark.Target, kind, remark.Value, remark.Reason, remark.Author ?? options.Author));
        await Answers.Made(context, number);
    }

    private static Task Undo(HttpContext context, LibraryPool pool, WorkbenchOptions options, long number)
    {
        long made = pool.With(library => library.Remarks().Undo(number, null, options.Author));
        return Answers.Made(context, made);
    }
}
