using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange.Factchecks;

/// <summary>
/// Writes claims in the vocabulary of schema.org, as JSON-LD: a <c>Claim</c> each; a <c>ClaimReview</c> only where a person disputed the claim,
/// recorded that it was taken back, or resolved it. No verdict is made up.
/// </summary>
public static class FactcheckGraph
{
    /// <summary>Writes all claims.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output)
    {
        ArgumentNullException.ThrowIfNull(documents);
        using var stream = new JsonStream(output);
        Utf8JsonWriter json = stream.Json;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (ExportedDocument document in documents)
        {
            WriteArticle(json, document.Document);
            foreach (ExportedClaim exported in document.Claims)
            {
                WriteClaim(json, document.Document, exported.Claim);
                foreach (ExportedRemark remark in exported.Remarks.Where(r => VerdictOf(r) is not null))
                {
                    WriteReview(json, document.Document, exported.Claim, remark);
                }

                stream.Pass();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WriteString("@type", document.Genre switch
        {
            Genre.News => "NewsArticle",
            Genre.Opinion => "OpinionNewsArticle",
            Genre.Analysis => "AnalysisNewsArticle",
            _ => "CreativeWork",
        });
        string iri = DocumentIri.Of(document);
        json.WriteString("@id", iri);
        if (!iri.StartsWith("urn:", StringComparison.Ordinal))
        {
            json.WriteString("url", iri);
        }

        WriteKnown(json, "headline", document.Title);
        WriteKnown(json, "datePublished", document.Published is { IsNotBefore: false } date ? date.Value : null);
        WriteParty(json, "author", "Person", document.Author);
        WriteParty(json, "publisher", "Organization", document.Outlet);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Document document, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("@id", IriOf(claim));
        json.WriteString("text", claim.Span.Of(document.Text.AsSpan()));
        if (claim.Sources.Count > 0)
        {
            Source source = claim.Sources[^1];
            WriteParty(json, "author", source.Kind == SourceKind.Person ? "Person" : "Organization", source.Name);
            WriteKnown(json, "datePublished", source.Date);
        }
        else
        {
            WriteParty(json, "author", "Person", document.Author);
            WriteKnown(json, "datePublished", document.Published is { IsNotBefore: false } date ? date.Value : null);
        }

        WriteReference(json, "appearance", DocumentIri.Of(document));
        WritePlace(json, claim.Place);
        json.WriteString("creativeWorkStatus", ContractNames<Status>.WithHyphens(claim.Status));
        json.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter json, Document document, Claim claim, ExportedRemark remark)
    {
        string iri = "urn:uuid:" + NameUuid.Of($"review/{claim.Id}/{remark.Kind}/{remark.Made}/{remark.Author}/{remark.Value}");
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("@id", iri);
        json.WriteString("url", iri);
        json.WriteString("claimReviewed", claim.Span.Of(document.Text.AsSpan()));
        WriteReference(json, "itemReviewed", IriOf(claim));
        WriteParty(json, "author", "Person", remark.Author);
        json.WriteString("datePublished", remark.Made);
        WriteKnown(json, "reviewBody", remark.Reason is { } reason && remark.Value is { } value ? $"{value} {reason}" : remark.Value ?? remark.Reason);
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteString("alternateName", VerdictOf(remark));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What a person said of a claim, as a rating in words; null if it is none.</summary>
    private static string? VerdictOf(ExportedRemark remark) => remark.Kind switch
    {
        "dispute" => "Disputed",
        "retraction" => "Retracted",
        "resolution" => "Resolved: " + (remark.Value ?? ""),
        _ => null,
    };

    private static string IriOf(Claim claim) => "urn:hearsay:" + claim.Id;

    private static void WritePlace(Utf8JsonWriter json, ClaimPlace? place)
    {
        if (place is not null)
        {
            json.WriteStartObject("contentLocation");
            json.WriteString("@type", "Place");
            json.WriteString("name", place.Name);
            json.WriteEndObject();
        }
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string iri)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", iri);
        json.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter json, string name, string type, string? who)
    {
        if (who is { Length: > 0 })
        {
            json.WriteStartObject(name);
            json.WriteString("@type", type);
            json.WriteString("name", who);
            json.WriteEndObject();
        }
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            json.WriteString(name, value);
        }
    }
}
