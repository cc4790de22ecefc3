using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>Writes the <c>document</c> of <c>hearsay/1</c>.</summary>
internal static class DocumentJson
{
    private const int Piece = 1 << 15;

    public static void Write(Utf8JsonWriter json, SpanWriter spans, Document document)
    {
        json.WriteStartObject("document");
        json.WriteString("id", document.Id);
        json.WriteString("uri", document.Uri);
        json.WriteString("title", document.Title);
        spans.Write("title-span", document.TitleSpan);
        json.WriteString("outlet", document.Outlet);
        json.WriteString("author", document.Author);
        json.WriteString("place", document.Place);
        json.WriteString("language", document.Language);
        json.WriteString("genre", ContractNames<Genre>.WithHyphens(document.Genre));
        WriteDate(json, spans, document.Published);
        json.WriteNumber("length", spans.Map.Length);
        spans.Write("body", document.Body);
        spans.Write("pages", document.Pages);
        WriteText(json, document.Text);
        json.WriteEndObject();
    }

    /// <summary>Writes the text piece by piece, so that a long one needs no buffer for the whole.</summary>
    private static void WriteText(Utf8JsonWriter json, string text)
    {
        json.WritePropertyName("text");
        ReadOnlySpan<char> rest = text;
        while (rest.Length > Piece)
        {
            json.WriteStringValueSegment(rest[..Piece], isFinalSegment: false);
            rest = rest[Piece..];
        }

        json.WriteStringValueSegment(rest, isFinalSegment: true);
    }

    private static void WriteDate(Utf8JsonWriter json, SpanWriter spans, DocumentDate? date)
    {
        if (date is null)
        {
            json.WriteNull("published");
            return;
        }

        json.WriteStartObject("published");
        json.WriteString("value", date.Value);
        json.WriteString("basis", ContractNames<DateBasis>.WithHyphens(date.Basis));
        spans.Write("span", date.Span);
        json.WriteBoolean("not-before", date.IsNotBefore);
        json.WriteEndObject();
    }
}
