using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>Writes items of listings, one JSON object a line.</summary>
public static class ListingJson
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A claim as in <c>hearsay/1</c>, with the head of the document that its spans point into.</summary>
    public static string OfClaim(Document document, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claim);
        return Write(json =>
        {
            WriteHead(json, document);
            json.WritePropertyName("claim");
            ClaimJson.Write(json, new SpanWriter(json, document.Text), claim);
        });
    }

    /// <summary>A claim that differs between two readings of its document.</summary>
    public static string OfDifference(Document document, Claim claim, string change, IReadOnlyList<string> fields)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(fields);
        return Write(json =>
        {
            WriteHead(json, document);
            json.WriteString("change", change);
            json.WriteStartArray("fields");
            foreach (string field in fields)
            {
                json.WriteStringValue(field);
            }

            json.WriteEndArray();
            json.WritePropertyName("claim");
            ClaimJson.Write(json, new SpanWriter(json, document.Text), claim);
        });
    }

    /// <summary>An object of the fields that <paramref name="write"/> writes.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>(1 << 11);
        using (var json = new Utf8JsonWriter(buffer, OneLine))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteHead(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject("document");
        json.WriteString("id", document.Id);
        json.WriteString("uri", document.Uri);
        json.WriteString("title", document.Title);
        json.WriteString("outlet", document.Outlet);
        json.WriteString("author", document.Author);
        json.WriteString("genre", ContractNames<Genre>.WithHyphens(document.Genre));
        json.WriteString("published", document.Published?.Value);
        json.WriteEndObject();
    }
}
