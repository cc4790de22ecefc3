using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.GeoJson;

/// <summary>Writes claims that have a place as GeoJSON (RFC 7946): a point a claim, in WGS 84, longitude first.</summary>
public static class GeoJsonFeatures
{
    /// <summary>Writes the claims whose place has coordinates.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output)
    {
        ArgumentNullException.ThrowIfNull(documents);
        using var stream = new JsonStream(output);
        Utf8JsonWriter json = stream.Json;
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (ExportedDocument document in documents)
        {
            foreach (ExportedClaim exported in document.Claims)
            {
                if (exported.Claim.Place is { Latitude: { } latitude, Longitude: { } longitude } place)
                {
                    Write(json, document, exported.Claim, place, (latitude, longitude));
                    stream.Pass();
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedDocument document, Claim claim, ClaimPlace place, (double Latitude, double Longitude) at)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", claim.Id);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(at.Longitude);
        json.WriteNumberValue(at.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("place", place.Name);
        json.WriteString("country", place.Country);
        json.WriteString("precision", ContractNames<PlacePrecision>.WithHyphens(place.Precision));
        json.WriteString("relation", ContractNames<PlaceRelation>.WithHyphens(place.Relation));
        json.WriteBoolean("disputed", place.IsDisputed);
        WriteClaim(json, document, claim);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, ExportedDocument document, Claim claim)
    {
        json.WriteString("quote", claim.Span.Of(document.Document.Text.AsSpan()));
        json.WriteString("status", ContractNames<Status>.WithHyphens(claim.Status));
        json.WriteString("certainty", ContractNames<Certainty>.WithHyphens(claim.Certainty));
        json.WriteString("polarity", ContractNames<Polarity>.WithHyphens(claim.Polarity));
        json.WriteString("nature", ContractNames<Nature>.WithHyphens(claim.Nature));
        json.WriteString("history", claim.History is { } history ? ContractNames<History>.WithHyphens(history) : null);
        json.WriteString("type", claim.Event?.PloverType);
        json.WriteString("mode", claim.Event?.PloverMode);
        json.WriteString("cameo", claim.Event?.Cameo);
        json.WriteString("actors", string.Join("; ", claim.Actors.Select(a => a.Name)));
        json.WriteString("recipients", string.Join("; ", claim.Recipients.Select(a => a.Name)));
        json.WriteString("sources", SourceText.Chain(claim));
        json.WriteString("time", claim.Time?.Value);
        json.WriteString("end", claim.Time?.End);
        json.WriteString("document", document.Document.Id);
        json.WriteString("outlet", document.Document.Outlet);
        json.WriteString("published", document.Document.Published?.Value);
        json.WriteString("uri", document.Document.Uri);
    }
}
