using System.Text.Json;

namespace Hearsay.Exchange.Stix;

/// <summary>
/// Writes claims as one bundle of STIX 2.1. A document is a report, a claim a note with all its fields in an extension, what one party is
/// said to have done to another a relationship, a dispute an opinion. Whatever has no counterpart in STIX stands in the extension.
/// </summary>
public static class StixBundle
{
    /// <summary>Writes the bundle.</summary>
    /// <param name="documents">The claims.</param>
    /// <param name="output">Gets UTF-8.</param>
    /// <param name="choice">Which claims become relationships between parties.</param>
    /// <param name="title">The query or case; it becomes a campaign. Empty for a whole library, which is none.</param>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, EventChoice choice, string title)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(title);
        using var stream = new JsonStream(output);
        var stix = new StixWriter(stream);
        Utf8JsonWriter json = stream.Json;
        json.WriteStartObject();
        json.WriteString("type", "bundle");
        json.WriteString("id", StixIds.Of("bundle", title));
        json.WriteStartArray("objects");
        WriteOwn(stix);
        var summary = new StixSummary();
        var reports = new StixReports(stix, choice, summary);
        foreach (ExportedDocument document in documents)
        {
            reports.Write(document);
        }

        summary.Write(stix, title);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOwn(StixWriter stix)
    {
        stix.StartForeign("identity", StixIds.Hearsay, StixIds.Epoch);
        stix.Json.WriteString("name", "Hearsay");
        stix.Json.WriteString("description", "Reads political news into sourced, dated, typed claims. What it writes are machine readings of texts, not findings of fact.");
        stix.Json.WriteString("identity_class", "system");
        stix.End();
        stix.Start("extension-definition", StixIds.Extension, StixIds.Epoch);
        stix.Json.WriteString("name", "Hearsay claim");
        stix.Json.WriteString("description", "The claim that a note quotes: who is said to have done what to whom, who says so, how sure they are, and how it is put forward.");
        stix.Json.WriteString("schema", "Fields as of a claim of hearsay/1; see docs/schema.md of Hearsay.");
        stix.Json.WriteString("version", "1.0.0");
        stix.List("extension_types", ["property-extension"]);
        stix.End();
    }
}
