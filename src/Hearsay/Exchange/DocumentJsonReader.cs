using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>Reads the <c>document</c> of <c>hearsay/1</c>.</summary>
internal static class DocumentJsonReader
{
    public static Document Read(JsonElement json)
    {
        string text = json.GetProperty("text").GetString()!;
        var spans = new SpanReader(text);
        return new Document
        {
            Id = json.GetProperty("id").GetString()!,
            Uri = json.GetProperty("uri").GetString()!,
            Text = text,
            Pages = spans.ReadAll(json.GetProperty("pages")),
            Body = spans.ReadAll(json.GetProperty("body")),
            Title = json.GetProperty("title").GetString(),
            TitleSpan = spans.ReadOptional(json.GetProperty("title-span")),
            Outlet = json.GetProperty("outlet").GetString(),
            Author = json.GetProperty("author").GetString(),
            Place = json.GetProperty("place").GetString(),
            Language = json.GetProperty("language").GetString()!,
            Genre = ContractNames<Genre>.Parse(json.GetProperty("genre").GetString()!),
            Published = ReadDate(json.GetProperty("published"), spans),
        };
    }

    private static DocumentDate? ReadDate(JsonElement json, SpanReader spans) => json.ValueKind == JsonValueKind.Null
        ? null
        : new DocumentDate(
            json.GetProperty("value").GetString()!,
            ContractNames<DateBasis>.Parse(json.GetProperty("basis").GetString()!),
            spans.ReadOptional(json.GetProperty("span")))
        {
            IsNotBefore = json.GetProperty("not-before").GetBoolean(),
        };
}
