using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Stix;

/// <summary>Writes documents as reports, with their claims as notes.</summary>
internal sealed class StixReports(StixWriter stix, EventChoice choice, StixSummary summary)
{
    private const int TitleLength = 80;

    private readonly StixParties parties = new(stix);

    /// <summary>Writes the claims of a document, what they refer to, and the report of them.</summary>
    public void Write(ExportedDocument document)
    {
        string created = StixIds.Time(document.Added);
        var refs = new List<string> { parties.Outlet(document.Document) };
        var seen = new HashSet<string>(refs, StringComparer.Ordinal);
        var spans = new SpanWriter(stix.Json, document.Document.Text);
        void Refer(string? id)
        {
            if (id is not null && seen.Add(id))
            {
                refs.Add(id);
            }
        }

        foreach (ExportedClaim exported in document.Claims)
        {
            WriteClaim(document, exported, spans, created, Refer);
        }

        string report = StixIds.Of("report", document.Document.Id);
        summary.Add(report, document);
        WriteReport(document, report, created, refs);
        StixRemarks.Write(stix, document.Remarks, report);
    }

    private void WriteClaim(ExportedDocument document, ExportedClaim exported, SpanWriter spans, string created, Action<string?> refer)
    {
        Claim claim = exported.Claim;
        string[] about =
        [
            .. claim.Actors.Concat(claim.Recipients).Select(parties.Of)
                .Concat(claim.Sources.Select(parties.Of))
                .Append(claim.Place is { } place ? parties.Of(place) : null)
                .Concat(claim.Tools.SelectMany(parties.Of))
                .OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        foreach (string pattern in claim.Tools.SelectMany(parties.Of))
        {
            summary.AddPattern(pattern);
        }

        string note = StixIds.Of("note", claim.Id);
        stix.Start("note", note, created);
        stix.Json.WriteString("abstract", AbstractOf(claim));
        stix.Json.WriteString("content", claim.Span.Of(document.Document.Text.AsSpan()));
        stix.List("authors", document.Document.Author is { Length: > 0 } author ? [author] : []);
        stix.List("object_refs", about.Length > 0 ? about : [parties.Outlet(document.Document)]);
        WriteReferences(document.Document, claim.Id);
        stix.Json.WriteStartObject("extensions");
        stix.Json.WriteStartObject(StixIds.Extension);
        stix.Json.WriteString("extension_type", "property-extension");
        stix.Json.WritePropertyName("claim");
        ClaimJson.Write(stix.Json, spans, claim);
        stix.Json.WriteEndObject();
        stix.Json.WriteEndObject();
        stix.End();
        refer(note);
        foreach (string id in about)
        {
            refer(id);
        }

        summary.Add(exported.Occurrence, note);
        WriteDeeds(document, claim, created, refer);
        StixRemarks.Write(stix, exported.Remarks, note);
    }

    private void WriteDeeds(ExportedDocument document, Claim claim, string created, Action<string?> refer)
    {
        if (claim.Event?.PloverType is not { } type || !choice.Takes(document.Document, claim))
        {
            return;
        }

        EventTime time = EventTime.Of(document, claim);
        summary.AddDays(time.First, time.Last);
        foreach ((Actor? from, Actor? to) in ActorPairs.Of(claim))
        {
            if (from is not null && to is not null && parties.Of(from) is { } source && parties.Of(to) is { } target && source != target)
            {
                string key = $"{claim.Id}/{source}/{target}";
                string mode = claim.Event.PloverMode is { } name ? "/" + name : "";
                stix.Relate(key, (source, "related-to", target), created, $"{type}{mode}, as claimed: {SourceText.Chain(claim)}".TrimEnd(' ', ':'), time.First, time.Last);
                refer(StixIds.Of("relationship", key));
            }
        }
    }

    private void WriteReport(ExportedDocument document, string report, string created, List<string> refs)
    {
        Document text = document.Document;
        stix.Start("report", report, created);
        stix.Json.WriteString("name", text.Title is { Length: > 0 } title ? title : text.Text[..Math.Min(TitleLength, text.Text.Length)].ReplaceLineEndings(" ").Trim() is { Length: > 0 } start ? start : text.Id);
        stix.Json.WriteString("published", StixIds.Time(document.Day));
        stix.List("labels", [ContractNames<Genre>.WithHyphens(text.Genre)]);
        stix.Optional("lang", text.Language == "und" ? null : text.Language);
        stix.List("object_refs", refs);
        WriteReferences(text, text.Id);
        stix.End();
    }

    private void WriteReferences(Document document, string id)
    {
        Utf8JsonWriter json = stix.Json;
        json.WriteStartArray("external_references");
        json.WriteStartObject();
        json.WriteString("source_name", "hearsay");
        json.WriteString("external_id", id);
        json.WriteEndObject();
        if (Uri.TryCreate(document.Uri, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
        {
            json.WriteStartObject();
            json.WriteString("source_name", document.Outlet is { Length: > 0 } outlet ? outlet : uri.Host);
            json.WriteString("url", uri.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string AbstractOf(Claim claim)
    {
        string type = claim.Event?.PloverType is { } plover ? plover + ", " : "";
        string by = SourceText.Chain(claim) is { Length: > 0 } chain ? ", says " + chain : "";
        return $"{type}{ContractNames<Status>.WithHyphens(claim.Status)}, {ContractNames<Certainty>.WithHyphens(claim.Certainty)}, {ContractNames<Polarity>.WithHyphens(claim.Polarity)}{by}";
    }
}
