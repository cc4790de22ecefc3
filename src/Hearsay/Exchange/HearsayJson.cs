using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>
/// Writes readings as <c>hearsay/1</c>: one JSON object a document, on one line. The fields are described in docs/schema.md.
/// The same reading gives the same bytes.
/// </summary>
public static class HearsayJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "hearsay/1";

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reading as one line, without a line end.</summary>
    public static string Write(DocumentReading reading, ReaderVersions versions)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        Write(reading, versions, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the reading as one line of UTF-8, without a line end.</summary>
    public static void Write(DocumentReading reading, ReaderVersions versions, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, OneLine);
        var spans = new SpanWriter(json, reading.Document.Text);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteVersions(json, versions);
        DocumentJson.Write(json, spans, reading.Document);
        WriteFound(json, spans, reading);
        json.WriteEndObject();
    }

    /// <summary>
    /// Writes only what a reader found in the document: an object of <c>claims</c>, <c>mentions</c> and <c>notes</c>, as they
    /// stand in the whole line. For those who keep the document itself apart.
    /// </summary>
    public static void WriteFindings(DocumentReading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, OneLine);
        json.WriteStartObject();
        WriteFound(json, new SpanWriter(json, reading.Document.Text), reading);
        json.WriteEndObject();
    }

    private static void WriteFound(Utf8JsonWriter json, SpanWriter spans, DocumentReading reading)
    {
        json.WriteStartArray("claims");
        foreach (Claim claim in reading.Claims)
        {
            ClaimJson.Write(json, spans, claim);
        }

        json.WriteEndArray();
        WriteMentions(json, spans, reading.Mentions);
        WriteNotes(json, reading);
    }

    private static void WriteVersions(Utf8JsonWriter json, ReaderVersions versions)
    {
        json.WriteStartObject("reader");
        json.WriteString("version", versions.Reader);
        json.WriteStartObject("models");
        foreach ((string name, string version) in versions.Models.OrderBy(model => model.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, version);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMentions(Utf8JsonWriter json, SpanWriter spans, IReadOnlyList<Mention> mentions)
    {
        json.WriteStartArray("mentions");
        foreach (Mention mention in mentions)
        {
            json.WriteStartObject();
            json.WriteString("kind", ContractNames<MentionKind>.WithHyphens(mention.Kind));
            spans.Write("span", mention.Span);
            json.WriteString("text", mention.Text);
            json.WriteString("code", mention.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The document's notes, then those of the reading, none twice.</summary>
    private static void WriteNotes(Utf8JsonWriter json, DocumentReading reading)
    {
        json.WriteStartArray("notes");
        foreach (string note in reading.Document.Notes.Concat(reading.Notes).Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
    }
}
