using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>Reads the claims of <c>hearsay/1</c> whose spans lie in one text.</summary>
internal sealed class ClaimJsonReader(SpanReader spans)
{
    public Claim Read(JsonElement json) => new()
    {
        Id = Text(json, "id")!,
        Parent = Text(json, "parent"),
        Links = All(json, "links", link => new ClaimLink(Text(link, "to")!, Named<LinkKind>(link, "kind"))),
        Span = spans.Read(json.GetProperty("span")),
        Sentence = json.GetProperty("sentence").GetInt32(),
        Predicate = new Predicate(
            Text(json.GetProperty("predicate"), "lemma")!, spans.Read(json.GetProperty("predicate").GetProperty("span"))),
        Nature = Named<Nature>(json, "nature"),
        IsPresupposed = json.GetProperty("presupposed").GetBoolean(),
        Sources = All(json, "sources", ReadSource),
        Status = Named<Status>(json, "status"),
        Certainty = Named<Certainty>(json, "certainty"),
        Polarity = Named<Polarity>(json, "polarity"),
        Factuality = Number(json, "factuality") ?? double.NaN,
        Actors = All(json, "actors", ReadActor),
        Recipients = All(json, "recipients", ReadActor),
        Event = Optional(json, "event", ReadEvent),
        Time = Optional(json, "time", ReadTime),
        Place = Optional(json, "place", ReadPlace),
        Quantities = All(json, "quantities", ReadQuantity),
        Aim = Optional(json, "aim", aim => new Aim(Named<AimKind>(aim, "kind"), Text(aim, "holder"))),
        Plan = Optional(json, "plan", plan => new Plan(Named<PlanState>(plan, "state"))),
        History = Text(json, "history") is { } history ? ContractNames<History>.Parse(history) : null,
        Tools = All(json, "tools", tool => new Tool(Text(tool, "name")!, Text(tool, "by")!)),
        Forecast = Optional(json, "forecast", ReadForecast),
        Loaded = All(json, "loaded", words => new LoadedWords(spans.Read(words.GetProperty("span")), Named<LoadedKind>(words, "kind"))),
        Why = All(json, "why", reason => reason.GetString()!),
    };

    private Source ReadSource(JsonElement json) => new()
    {
        Depth = json.GetProperty("depth").GetInt32(),
        Name = Text(json, "name")!,
        Kind = Named<SourceKind>(json, "kind"),
        Actor = Text(json, "actor"),
        Entity = Text(json, "entity"),
        Span = spans.ReadOptional(json.GetProperty("span")),
        Cue = json.GetProperty("cue") is { ValueKind: JsonValueKind.Object } cue ? spans.Read(cue.GetProperty("span")) : null,
        Content = spans.ReadAll(json.GetProperty("content")),
        Speech = Named<Speech>(json, "speech"),
        Stance = Named<Stance>(json, "stance"),
        Attitude = Named<Attitude>(json, "attitude"),
        Addressee = Text(json, "addressee"),
        Date = Text(json, "date"),
    };

    private Actor ReadActor(JsonElement json) => new(
        Text(json, "name")!, Text(json, "code"), Named<ActorRole>(json, "role"), Text(json, "entity"),
        spans.Read(json.GetProperty("span")));

    private static Event ReadEvent(JsonElement json)
    {
        JsonElement plover = json.GetProperty("plover");
        return new Event(
            Text(plover, "type"), Text(plover, "mode"), All(plover, "contexts", context => context.GetString()!), Text(json, "cameo"),
            (int?)Number(json, "quad"));
    }

    private ClaimTime ReadTime(JsonElement json) => new(
        Text(json, "value"), Text(json, "end"), Text(json, "mod"), Named<TimeBasis>(json, "basis"),
        spans.ReadOptional(json.GetProperty("span")));

    private ClaimPlace ReadPlace(JsonElement json) => new()
    {
        Name = Text(json, "name")!,
        Country = Text(json, "country"),
        Countries = All(json, "countries", country => country.GetString()!),
        Relation = Named<PlaceRelation>(json, "relation"),
        IsDisputed = json.GetProperty("disputed").GetBoolean(),
        Latitude = Number(json, "lat"),
        Longitude = Number(json, "lon"),
        Precision = Named<PlacePrecision>(json, "precision"),
        Span = spans.Read(json.GetProperty("span")),
    };

    private Quantity ReadQuantity(JsonElement json) => new(
        Named<QuantityKind>(json, "kind"), Number(json, "value"), Named<QuantityBound>(json, "bound"), Text(json, "unit"),
        spans.Read(json.GetProperty("span")));

    private static Forecast ReadForecast(JsonElement json) => new(
        Text(json, "deadline"), Number(json, "low"), Number(json, "high"), Text(json, "condition"),
        json.GetProperty("resolvable").GetBoolean());

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static double? Number(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static T Named<T>(JsonElement json, string name)
        where T : struct, Enum => ContractNames<T>.Parse(Text(json, name)!);

    private static IReadOnlyList<T> All<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.GetProperty(name) is var list && list.GetArrayLength() == 0 ? [] : [.. list.EnumerateArray().Select(read)];

    private static T? Optional<T>(JsonElement json, string name, Func<JsonElement, T> read)
        where T : class => json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? read(value) : null;
}
