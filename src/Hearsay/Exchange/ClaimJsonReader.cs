using System.Runtime.InteropServices;
using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>Reads the claims of <c>hearsay/1</c> whose spans lie in one text.</summary>
/// <param name="spans">Reads the spans.</param>
/// <param name="withReasons">Whether the reasons for each field are read.</param>
internal sealed class ClaimJsonReader(SpanReader spans, bool withReasons = true)
{
    public Claim Read(JsonElement json) => new()
    {
        Id = Text(json, "id"u8)!,
        Parent = Text(json, "parent"u8),
        Links = All(json, "links"u8, link => new ClaimLink(Text(link, "to"u8)!, Named<LinkKind>(link, "kind"u8))),
        Span = spans.Read(json.GetProperty("span"u8)),
        Sentence = json.GetProperty("sentence"u8).GetInt32(),
        Predicate = new Predicate(
            Text(json.GetProperty("predicate"u8), "lemma"u8)!, spans.Read(json.GetProperty("predicate"u8).GetProperty("span"u8))),
        Nature = Named<Nature>(json, "nature"u8),
        IsPresupposed = json.GetProperty("presupposed"u8).GetBoolean(),
        Sources = All(json, "sources"u8, ReadSource),
        Status = Named<Status>(json, "status"u8),
        Certainty = Named<Certainty>(json, "certainty"u8),
        Polarity = Named<Polarity>(json, "polarity"u8),
        Factuality = Number(json, "factuality"u8) ?? double.NaN,
        Actors = All(json, "actors"u8, ReadActor),
        Recipients = All(json, "recipients"u8, ReadActor),
        Event = Optional(json, "event"u8, ReadEvent),
        Time = Optional(json, "time"u8, ReadTime),
        Place = Optional(json, "place"u8, ReadPlace),
        Quantities = All(json, "quantities"u8, ReadQuantity),
        Aim = Optional(json, "aim"u8, aim => new Aim(Named<AimKind>(aim, "kind"u8), Text(aim, "holder"u8))),
        Plan = Optional(json, "plan"u8, plan => new Plan(Named<PlanState>(plan, "state"u8))),
        History = Text(json, "history"u8) is { } history ? ContractNames<History>.Parse(history) : null,
        Tools = All(json, "tools"u8, tool => new Tool(Text(tool, "name"u8)!, Text(tool, "by"u8)!)),
        Forecast = Optional(json, "forecast"u8, ReadForecast),
        Loaded = All(json, "loaded"u8, words => new LoadedWords(spans.Read(words.GetProperty("span"u8)), Named<LoadedKind>(words, "kind"u8))),
        Why = withReasons ? All(json, "why"u8, reason => reason.GetString()!) : [],
    };

    private Source ReadSource(JsonElement json) => new()
    {
        Depth = json.GetProperty("depth"u8).GetInt32(),
        Name = Text(json, "name"u8)!,
        Kind = Named<SourceKind>(json, "kind"u8),
        Actor = Text(json, "actor"u8),
        Entity = Text(json, "entity"u8),
        Span = spans.ReadOptional(json.GetProperty("span"u8)),
        Cue = json.GetProperty("cue"u8) is { ValueKind: JsonValueKind.Object } cue ? spans.Read(cue.GetProperty("span"u8)) : null,
        Content = spans.ReadAll(json.GetProperty("content"u8)),
        Speech = Named<Speech>(json, "speech"u8),
        Stance = Named<Stance>(json, "stance"u8),
        Attitude = Named<Attitude>(json, "attitude"u8),
        Addressee = Text(json, "addressee"u8),
        Date = Text(json, "date"u8),
    };

    private Actor ReadActor(JsonElement json) => new(
        Text(json, "name"u8)!, Text(json, "code"u8), Named<ActorRole>(json, "role"u8), Text(json, "entity"u8),
        spans.Read(json.GetProperty("span"u8)));

    private static Event ReadEvent(JsonElement json)
    {
        JsonElement plover = json.GetProperty("plover"u8);
        return new Event(
            Text(plover, "type"u8), Text(plover, "mode"u8), All(plover, "contexts"u8, context => context.GetString()!), Text(json, "cameo"u8),
            (int?)Number(json, "quad"u8));
    }

    private ClaimTime ReadTime(JsonElement json) => new(
        Text(json, "value"u8), Text(json, "end"u8), Text(json, "mod"u8), Named<TimeBasis>(json, "basis"u8),
        spans.ReadOptional(json.GetProperty("span"u8)));

    private ClaimPlace ReadPlace(JsonElement json) => new()
    {
        Name = Text(json, "name"u8)!,
        Country = Text(json, "country"u8),
        Countries = All(json, "countries"u8, country => country.GetString()!),
        Relation = Named<PlaceRelation>(json, "relation"u8),
        IsDisputed = json.GetProperty("disputed"u8).GetBoolean(),
        Latitude = Number(json, "lat"u8),
        Longitude = Number(json, "lon"u8),
        Precision = Named<PlacePrecision>(json, "precision"u8),
        Span = spans.Read(json.GetProperty("span"u8)),
    };

    private Quantity ReadQuantity(JsonElement json) => new(
        Named<QuantityKind>(json, "kind"u8), Number(json, "value"u8), Named<QuantityBound>(json, "bound"u8), Text(json, "unit"u8),
        spans.Read(json.GetProperty("span"u8)));

    private static Forecast ReadForecast(JsonElement json) => new(
        Text(json, "deadline"u8), Number(json, "low"u8), Number(json, "high"u8), Text(json, "condition"u8),
        json.GetProperty("resolvable"u8).GetBoolean());

    private static string? Text(JsonElement json, ReadOnlySpan<byte> name) => json.GetProperty(name).GetString();

    private static double? Number(JsonElement json, ReadOnlySpan<byte> name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static T Named<T>(JsonElement json, ReadOnlySpan<byte> name)
        where T : struct, Enum => ContractNames<T>.Parse(JsonMarshal.GetRawUtf8Value(json.GetProperty(name))[1..^1]);

    private static IReadOnlyList<T> All<T>(JsonElement json, ReadOnlySpan<byte> name, Func<JsonElement, T> read) =>
        json.GetProperty(name) is var list && list.GetArrayLength() == 0 ? [] : [.. list.EnumerateArray().Select(read)];

    private static T? Optional<T>(JsonElement json, ReadOnlySpan<byte> name, Func<JsonElement, T> read)
        where T : class => json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? read(value) : null;
}
