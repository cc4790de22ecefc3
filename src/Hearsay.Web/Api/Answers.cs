using System.Security.Cryptography;
using System.Text;
using Hearsay.Store.Finding;

namespace Hearsay.Web.Api;

/// <summary>How the API answers: lists a part at a time or streamed, items with a tag that tells whether they changed.</summary>
internal static class Answers
{
    /// <summary>The most items of a part.</summary>
    public const int MostItems = 1000;

    /// <summary>The items of a part if nothing is said.</summary>
    public const int UsualItems = 50;

    /// <summary>The type of answers that are streamed, one JSON object a line.</summary>
    public const string Lines = "application/x-ndjson";

    /// <summary>Whether a program asks for the whole list, one object a line.</summary>
    public static bool IsStreamed(HttpContext context) => context.Request.Headers.Accept.ToString().Contains(Lines, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many items are wanted.</summary>
    public static int Limit(int? limit) => Math.Clamp(limit ?? UsualItems, 1, MostItems);

    /// <summary>Reads where a part begins; nothing is the start of the list.</summary>
    public static bool TryReadCursor(string? text, out long? place)
    {
        place = text is null ? null : ListCursor.Parse(text);
        return text is null || place is not null;
    }

    /// <summary>Answers with a part of a list.</summary>
    /// <param name="context">The request.</param>
    /// <param name="items">The items as JSON, and one more if there is one.</param>
    /// <param name="limit">How many are wanted.</param>
    /// <param name="cursor">Gives the cursor behind the item of an index.</param>
    public static Task Part(HttpContext context, IReadOnlyList<string> items, int limit, Func<int, string> cursor)
    {
        var json = new StringBuilder("{\"items\":[").AppendJoin(',', items.Take(limit)).Append("],\"next\":");
        string next = items.Count > limit ? System.Text.Json.JsonSerializer.Serialize(cursor(limit - 1)) : "null";
        return Json(context, json.Append(next).Append('}').ToString());
    }

    /// <summary>Answers with all items, as they are found.</summary>
    public static async Task Stream(HttpContext context, IEnumerable<string> items)
    {
        context.Response.ContentType = Lines;
        foreach (string item in items)
        {
            await context.Response.WriteAsync(item + "\n", context.RequestAborted);
        }
    }

    /// <summary>Answers with one object, or says that it did not change since it was last asked for.</summary>
    public static Task Item(HttpContext context, string json)
    {
        string tag = TagOf(json);
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.Headers.IfNoneMatch.ToString().Split(',').Any(t => t.Trim() == tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return Json(context, json);
    }

    /// <summary>The tag of an object: another whenever something in it is.</summary>
    public static string TagOf(string json) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..16]}\"";

    /// <summary>Answers with the number of a remark that was made.</summary>
    public static Task Made(HttpContext context, long number)
    {
        context.Response.StatusCode = StatusCodes.Status201Created;
        return Json(context, $"{{\"number\":{number}}}");
    }

    /// <summary>Answers with JSON.</summary>
    public static Task Json(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }
}
