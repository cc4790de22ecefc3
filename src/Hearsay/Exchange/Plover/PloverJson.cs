using System.Globalization;
using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Exchange.Events;
using Hearsay.Knowledge;

namespace Hearsay.Exchange.Plover;

/// <summary>
/// Writes events as PLOVER's JSON Lines, one record a claim. What did not simply happen has an auxiliary mode, or stays out. How it was
/// put forward, and by whom, stands beside it under <c>hearsay</c>.
/// </summary>
public static class PloverJson
{
    /// <summary>Writes the claims that have a type of PLOVER.</summary>
    /// <param name="documents">The claims.</param>
    /// <param name="output">Gets UTF-8.</param>
    /// <param name="choice">Which claims count as events.</param>
    /// <param name="onlyEvents">Whether what has an auxiliary mode stays out.</param>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, EventChoice choice, bool onlyEvents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(choice);
        using var lines = new JsonLines(output);
        foreach (ExportedDocument document in documents)
        {
            CodePointMap? map = null;
            foreach (ExportedClaim exported in document.Claims)
            {
                Claim claim = exported.Claim;
                bool isEvent = choice.Takes(document.Document, claim);
                bool isWanted = isEvent || (!onlyEvents && claim.Nature == Nature.Event && choice.Hears(document.Document, claim));
                if (isWanted && PloverCoding.Of(claim) is { } coding)
                {
                    map ??= new CodePointMap(document.Document.Text);
                    Write(lines.Start(), document, exported, coding, map);
                    lines.End();
                }
            }
        }
    }

    private static void Write(Utf8JsonWriter json, ExportedDocument document, ExportedClaim exported, PloverCoding coding, CodePointMap map)
    {
        Claim claim = exported.Claim;
        EventTime time = EventTime.Of(document, claim);
        json.WriteString("id", claim.Id);
        json.WriteBoolean("has_event", true);
        WriteDay(json, "date", time.First);
        WriteDay(json, "enddate", time.Last);
        WriteActors(json, "actor", claim.Actors);
        WriteActors(json, "recipient", claim.Recipients);
        json.WriteStartArray("event");
        json.WriteStringValue(coding.Type);
        json.WriteEndArray();
        WritePlace(json, claim.Place);
        json.WriteStartArray("event_text");
        json.WriteStringValue(claim.Predicate.Span.Of(document.Document.Text.AsSpan()));
        json.WriteEndArray();
        json.WriteNumberOrNull("quad_code", coding.Quad);
        json.WriteNumberOrNull("event_scale", coding.Score);
        json.WriteStartArray("mode");
        if (coding.Mode is { } mode)
        {
            json.WriteStringValue(mode);
        }

        WriteStrings(json, coding.Auxiliary);
        json.WriteEndArray();
        json.WriteStartArray("context");
        WriteStrings(json, claim.Event!.Contexts);
        json.WriteEndArray();
        json.WriteString("link", exported.Occurrence?.Id);
        json.WriteString("text", claim.Span.Of(document.Document.Text.AsSpan()));
        json.WriteStartObject("text_info");
        json.WriteNumber("sequence", claim.Sentence);
        json.WriteNumber("start", map[claim.Span.Start]);
        json.WriteNumber("end", map[claim.Span.End]);
        json.WriteEndObject();
        WriteCitation(json, document.Document);
        json.WriteString("coder", "hearsay");
        WriteOwn(json, document.Document, claim, time);
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly day)
    {
        Span<char> digits = stackalloc char[10];
        day.TryFormat(digits, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, digits);
    }

    private static void WriteStrings(Utf8JsonWriter json, IReadOnlyList<string> values)
    {
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }
    }

    private static void WriteActors(Utf8JsonWriter json, string name, IReadOnlyList<Actor> actors)
    {
        json.WriteStartArray(name);
        foreach (Actor actor in actors)
        {
            var code = ActorCode.Of(actor);
            json.WriteStartObject();
            json.WriteString("code", code.Top);
            json.WriteString("sector", code.Sectors);
            json.WriteString("entity_text", actor.Name);
            json.WriteString("identifier_text", actor.Entity);
            json.WriteString("role", ContractNames<ActorRole>.WithHyphens(actor.Role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, ClaimPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("event_loc");
            return;
        }

        json.WriteStartObject("event_loc");
        json.WriteString("extracted_place", place.Name);
        json.WriteNumberOrNull("lat", place.Latitude);
        json.WriteNumberOrNull("lon", place.Longitude);
        json.WriteString("country", place.Country is { } code ? Countries.English.Find(code)?.Name : null);
        json.WriteString("country_code", place.Country);
        json.WriteNumber("resolution", place.Precision switch { PlacePrecision.City => 4, PlacePrecision.Region => 2, _ => 1 });
        json.WriteString("relation", ContractNames<PlaceRelation>.WithHyphens(place.Relation));
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject("cite_info");
        json.WriteString("citation", document.Id);
        json.WriteString("url", document.Uri);
        json.WriteString("title", document.Title);
        json.WriteString("language", document.Language);
        json.WriteString("publication", document.Outlet);
        json.WriteString("codebook", "PLOVER");
        json.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter json, Document document, Claim claim, EventTime time)
    {
        json.WriteStartObject("hearsay");
        json.WriteString("status", ContractNames<Status>.WithHyphens(claim.Status));
        json.WriteString("certainty", ContractNames<Certainty>.WithHyphens(claim.Certainty));
        json.WriteString("polarity", ContractNames<Polarity>.WithHyphens(claim.Polarity));
        json.WriteString("nature", ContractNames<Nature>.WithHyphens(claim.Nature));
        json.WriteString("history", claim.History is { } history ? ContractNames<History>.WithHyphens(history) : null);
        json.WriteString("type", claim.Event!.PloverType);
        json.WriteString("cameo", claim.Event.Cameo);
        json.WriteNumberOrNull("factuality", claim.Factuality);
        json.WriteString("genre", ContractNames<Genre>.WithHyphens(document.Genre));
        json.WriteBoolean("date_stated", time.IsStated);
        json.WriteStartArray("sources");
        foreach (Source source in claim.Sources)
        {
            json.WriteStartObject();
            json.WriteString("name", source.Name);
            json.WriteString("kind", ContractNames<SourceKind>.WithHyphens(source.Kind));
            json.WriteString("actor", source.Actor);
            json.WriteString("stance", ContractNames<Stance>.WithHyphens(source.Stance));
            json.WriteString("attitude", ContractNames<Attitude>.WithHyphens(source.Attitude));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
