using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Annotations;

/// <summary>
/// Writes claims as W3C Web Annotations: a page of annotations in JSON-LD, each of which points to its words by quote and by position, in
/// Unicode code points of the text that Hearsay read.
/// </summary>
public static class WebAnnotations
{
    private const int Around = 32;

    /// <summary>Writes all claims.</summary>
    /// <param name="documents">The claims.</param>
    /// <param name="output">Gets UTF-8.</param>
    /// <param name="title">The query or case; empty for a whole library.</param>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, string title)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(title);
        using var stream = new JsonStream(output);
        Utf8JsonWriter json = stream.Json;
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", "urn:uuid:" + NameUuid.Of("annotations/" + title));
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        foreach (ExportedDocument document in documents)
        {
            CodePointMap map = new(document.Document.Text);
            foreach (ExportedClaim exported in document.Claims)
            {
                Write(json, document, exported, map);
                stream.Pass();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedDocument document, ExportedClaim exported, CodePointMap map)
    {
        Claim claim = exported.Claim;
        json.WriteStartObject();
        json.WriteString("id", "urn:uuid:" + NameUuid.Of("annotation/" + claim.Id));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "classifying");
        json.WriteString("created", document.Added);
        json.WriteStartObject("generator");
        json.WriteString("id", "urn:hearsay");
        json.WriteString("type", "Software");
        json.WriteString("name", "Hearsay");
        json.WriteEndObject();
        json.WriteStartArray("body");
        WriteBody(json, "describing", Describe(claim));
        WriteBody(json, "tagging", ContractNames<Status>.WithHyphens(claim.Status));
        if (claim.Event?.PloverType is { } type)
        {
            WriteBody(json, "tagging", type);
        }

        foreach (ExportedRemark remark in exported.Remarks)
        {
            WriteBody(json, remark.Kind == "tag" ? "tagging" : "commenting", remark.Kind == "tag" ? remark.Value! : $"{remark.Kind}: {remark.Value ?? remark.Reason} ({remark.Author})");
        }

        json.WriteEndArray();
        WriteTarget(json, document.Document, claim, map);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, Document document, Claim claim, CodePointMap map)
    {
        string text = document.Text;
        (int start, int end) = (claim.Span.Start, claim.Span.End);
        json.WriteStartObject("target");
        json.WriteString("source", DocumentIri.Of(document));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", text.AsSpan(start, end - start));
        json.WriteString("prefix", text.AsSpan(Before(text, start)..start));
        json.WriteString("suffix", text.AsSpan(end..After(text, end)));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", map[start]);
        json.WriteNumber("end", map[end]);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A little before, not within a surrogate pair.</summary>
    private static int Before(string text, int start)
    {
        int at = Math.Max(0, start - Around);
        return at > 0 && at < start && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static int After(string text, int end)
    {
        int at = Math.Min(text.Length, end + Around);
        return at > end && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static string Describe(Claim claim)
    {
        string by = SourceText.Chain(claim) is { Length: > 0 } chain ? $"; says {chain}" : "; the author's own voice";
        string who = claim.Actors.Count > 0 ? $"; by {string.Join(", ", claim.Actors.Select(a => a.Name))}" : "";
        string whom = claim.Recipients.Count > 0 ? $"; to {string.Join(", ", claim.Recipients.Select(a => a.Name))}" : "";
        return $"{ContractNames<Status>.WithHyphens(claim.Status)}, {ContractNames<Certainty>.WithHyphens(claim.Certainty)}, {ContractNames<Polarity>.WithHyphens(claim.Polarity)}{who}{whom}{by} [{claim.Id}]";
    }
}
