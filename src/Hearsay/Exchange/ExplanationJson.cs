using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Exchange;

/// <summary>Writes one claim with the tree of its sentence, as one JSON object on one line.</summary>
public static class ExplanationJson
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object as one line, without a line end: schema, document id and uri, sentence with tokens, claim.</summary>
    public static string Write(ReadingWithSyntax read, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(claim);
        Document document = read.Reading.Document;
        var buffer = new ArrayBufferWriter<byte>(1 << 12);
        using (var json = new Utf8JsonWriter(buffer, OneLine))
        {
            var spans = new SpanWriter(json, document.Text);
            json.WriteStartObject();
            json.WriteString("schema", HearsayJson.Schema);
            json.WriteStartObject("document");
            json.WriteString("id", document.Id);
            json.WriteString("uri", document.Uri);
            json.WriteEndObject();
            WriteSentence(json, spans, read.Sentences[claim.Sentence]);
            json.WritePropertyName("claim");
            ClaimJson.Write(json, spans, claim);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteSentence(Utf8JsonWriter json, SpanWriter spans, Sentence sentence)
    {
        json.WriteStartObject("sentence");
        spans.Write("span", sentence.Span);
        json.WriteString("text", spans.WordsOf(sentence.Span));
        json.WriteStartArray("tokens");
        foreach (Token token in sentence.Tokens)
        {
            json.WriteStartObject();
            json.WriteNumber("id", token.Index + 1);
            json.WriteString("form", token.Form);
            json.WriteString("lemma", token.Lemma);
            json.WriteString("upos", token.Upos.ToTag());
            json.WriteString("xpos", token.Xpos);
            json.WriteString("feats", token.Features);
            json.WriteNumber("head", token.HeadIndex + 1);
            json.WriteString("deprel", token.Deprel);
            spans.Write("span", token.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
