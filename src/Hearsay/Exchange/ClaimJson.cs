using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>Writes a claim of <c>hearsay/1</c>. Every field is written every time; what is not known is null or an empty array.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, SpanWriter spans, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("parent", claim.Parent);
        WriteLinks(json, claim.Links);
        spans.Write("span", claim.Span);
        json.WriteString("text", spans.WordsOf(claim.Span));
        json.WriteNumber("sentence", claim.Sentence);
        WritePredicate(json, spans, claim.Predicate);
        json.WriteString("nature", ContractNames<Nature>.WithHyphens(claim.Nature));
        json.WriteBoolean("presupposed", claim.IsPresupposed);
        WriteAll(json, "sources", claim.Sources, source => SourceJson.Write(json, spans, source));
        json.WriteString("status", ContractNames<Status>.WithHyphens(claim.Status));
        json.WriteString("certainty", ContractNames<Certainty>.WithHyphens(claim.Certainty));
        json.WriteString("polarity", ContractNames<Polarity>.WithHyphens(claim.Polarity));
        json.WriteNumberOrNull("factuality", claim.Factuality);
        WriteAll(json, "actors", claim.Actors, actor => WriteActor(json, spans, actor));
        WriteAll(json, "recipients", claim.Recipients, actor => WriteActor(json, spans, actor));
        WriteEvent(json, claim.Event);
        WriteTime(json, spans, claim.Time);
        WritePlace(json, spans, claim.Place);
        WriteAll(json, "quantities", claim.Quantities, quantity => WriteQuantity(json, spans, quantity));
        WriteAim(json, claim.Aim);
        WritePlan(json, claim.Plan);
        json.WriteString("history", claim.History is { } history ? ContractNames<History>.WithHyphens(history) : null);
        WriteAll(json, "tools", claim.Tools, tool => WriteTool(json, tool));
        WriteForecast(json, claim.Forecast);
        WriteAll(json, "loaded", claim.Loaded, loaded => WriteLoaded(json, spans, loaded));
        WriteAll(json, "why", claim.Why, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> list, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in list)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, IReadOnlyList<ClaimLink> links)
    {
        WriteAll(json, "links", links, link =>
        {
            json.WriteStartObject();
            json.WriteString("to", link.To);
            json.WriteString("kind", ContractNames<LinkKind>.WithHyphens(link.Kind));
            json.WriteEndObject();
        });
    }

    private static void WritePredicate(Utf8JsonWriter json, SpanWriter spans, Predicate predicate)
    {
        json.WriteStartObject("predicate");
        json.WriteString("lemma", predicate.Lemma);
        spans.Write("span", predicate.Span);
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, SpanWriter spans, Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("name", actor.Name);
        json.WriteString("code", actor.Code);
        json.WriteString("role", ContractNames<ActorRole>.WithHyphens(actor.Role));
        json.WriteString("entity", actor.Entity);
        spans.Write("span", actor.Span);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, Event? happening)
    {
        if (happening is null)
        {
            json.WriteNull("event");
            return;
        }

        json.WriteStartObject("event");
        json.WriteStartObject("plover");
        json.WriteString("type", happening.PloverType);
        json.WriteString("mode", happening.PloverMode);
        WriteAll(json, "contexts", happening.Contexts, json.WriteStringValue);
        json.WriteEndObject();
        json.WriteString("cameo", happening.Cameo);
        json.WriteNumberOrNull("quad", happening.Quad);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, SpanWriter spans, ClaimTime? time)
    {
        if (time is null)
        {
            json.WriteNull("time");
            return;
        }

        json.WriteStartObject("time");
        json.WriteString("value", time.Value);
        json.WriteString("end", time.End);
        json.WriteString("mod", time.Modifier);
        json.WriteString("basis", ContractNames<TimeBasis>.WithHyphens(time.Basis));
        spans.Write("span", time.Span);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SpanWriter spans, ClaimPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        WriteAll(json, "countries", place.Countries, json.WriteStringValue);
        json.WriteString("relation", ContractNames<PlaceRelation>.WithHyphens(place.Relation));
        json.WriteBoolean("disputed", place.IsDisputed);
        json.WriteNumberOrNull("lat", place.Latitude);
        json.WriteNumberOrNull("lon", place.Longitude);
        json.WriteString("precision", ContractNames<PlacePrecision>.WithHyphens(place.Precision));
        spans.Write("span", place.Span);
        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, SpanWriter spans, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteString("kind", ContractNames<QuantityKind>.WithHyphens(quantity.Kind));
        json.WriteNumberOrNull("value", quantity.Value);
        json.WriteString("bound", ContractNames<QuantityBound>.WithSpaces(quantity.Bound));
        json.WriteString("unit", quantity.Unit);
        spans.Write("span", quantity.Span);
        json.WriteEndObject();
    }

    private static void WriteAim(Utf8JsonWriter json, Aim? aim)
    {
        if (aim is null)
        {
            json.WriteNull("aim");
            return;
        }

        json.WriteStartObject("aim");
        json.WriteString("kind", ContractNames<AimKind>.WithHyphens(aim.Kind));
        json.WriteString("holder", aim.Holder);
        json.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter json, Plan? plan)
    {
        if (plan is null)
        {
            json.WriteNull("plan");
            return;
        }

        json.WriteStartObject("plan");
        json.WriteString("state", ContractNames<PlanState>.WithHyphens(plan.State));
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, Tool tool)
    {
        json.WriteStartObject();
        json.WriteString("name", tool.Name);
        json.WriteString("by", tool.By);
        json.WriteEndObject();
    }

    private static void WriteForecast(Utf8JsonWriter json, Forecast? forecast)
    {
        if (forecast is null)
        {
            json.WriteNull("forecast");
            return;
        }

        json.WriteStartObject("forecast");
        json.WriteString("deadline", forecast.Deadline);
        json.WriteNumberOrNull("low", forecast.Low);
        json.WriteNumberOrNull("high", forecast.High);
        json.WriteString("condition", forecast.Condition);
        json.WriteBoolean("resolvable", forecast.IsResolvable);
        json.WriteEndObject();
    }

    private static void WriteLoaded(Utf8JsonWriter json, SpanWriter spans, LoadedWords loaded)
    {
        json.WriteStartObject();
        spans.Write("span", loaded.Span);
        json.WriteString("kind", ContractNames<LoadedKind>.WithHyphens(loaded.Kind));
        json.WriteEndObject();
    }
}
