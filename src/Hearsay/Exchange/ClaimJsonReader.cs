using System.Runtime.InteropServices;
using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>Reads the claims of <c>hearsay/1</c> whose spans lie in one text.</summary>
/// <param name="spans">Reads the spans.</param>
/// <param name="withReasons">Whether the reasons for each field are read.</param>
internal sealed class ClaimJsonReader(SpanReader spans, bool withReasons = true)
{
    public Claim Read(JsonElement claim) => Read(new JsonFields(claim));

    private Claim Read(JsonFields json) => new()
    {
        Id = json.Text("id"u8)!,
        Parent = json.Text("parent"u8),
        Links = All(json.Get("links"u8), link => new ClaimLink(link.Text("to"u8)!, Named<LinkKind>(link.Get("kind"u8)))),
        Span = spans.Read(json.Get("span"u8)),
        Sentence = json.Get("sentence"u8).GetInt32(),
        Predicate = ReadPredicate(new JsonFields(json.Get("predicate"u8))),
        Nature = Named<Nature>(json.Get("nature"u8)),
        IsPresupposed = json.Get("presupposed"u8).GetBoolean(),
        Sources = All(json.Get("sources"u8), ReadSource),
        Status = Named<Status>(json.Get("status"u8)),
        Certainty = Named<Certainty>(json.Get("certainty"u8)),
        Polarity = Named<Polarity>(json.Get("polarity"u8)),
        Factuality = json.Number("factuality"u8) ?? double.NaN,
        Actors = All(json.Get("actors"u8), ReadActor),
        Recipients = All(json.Get("recipients"u8), ReadActor),
        Event = Optional(json.Find("event"u8), ReadEvent),
        Time = Optional(json.Find("time"u8), ReadTime),
        Place = Optional(json.Find("place"u8), ReadPlace),
        Quantities = All(json.Get("quantities"u8), ReadQuantity),
        Aim = Optional(json.Find("aim"u8), aim => new Aim(Named<AimKind>(aim.Get("kind"u8)), aim.Text("holder"u8))),
        Plan = Optional(json.Find("plan"u8), plan => new Plan(Named<PlanState>(plan.Get("state"u8)))),
        History = json.Text("history"u8) is { } history ? ContractNames<History>.Parse(history) : null,
        Tools = All(json.Get("tools"u8), tool => new Tool(tool.Text("name"u8)!, tool.Text("by"u8)!)),
        Forecast = Optional(json.Find("forecast"u8), ReadForecast),
        Loaded = All(json.Get("loaded"u8), words => new LoadedWords(spans.Read(words.Get("span"u8)), Named<LoadedKind>(words.Get("kind"u8)))),
        Why = withReasons ? Texts(json.Get("why"u8)) : [],
    };

    private Predicate ReadPredicate(JsonFields json) => new(json.Text("lemma"u8)!, spans.Read(json.Get("span"u8)));

    private Source ReadSource(JsonFields json) => new()
    {
        Depth = json.Get("depth"u8).GetInt32(),
        Name = json.Text("name"u8)!,
        Kind = Named<SourceKind>(json.Get("kind"u8)),
        Actor = json.Text("actor"u8),
        Entity = json.Text("entity"u8),
        Span = spans.ReadOptional(json.Get("span"u8)),
        Cue = json.Get("cue"u8) is { ValueKind: JsonValueKind.Object } cue ? spans.Read(cue.GetProperty("span"u8)) : null,
        Content = spans.ReadAll(json.Get("content"u8)),
        Speech = Named<Speech>(json.Get("speech"u8)),
        Stance = Named<Stance>(json.Get("stance"u8)),
        Attitude = Named<Attitude>(json.Get("attitude"u8)),
        Addressee = json.Text("addressee"u8),
        Date = json.Text("date"u8),
    };

    private Actor ReadActor(JsonFields json) => new(
        json.Text("name"u8)!, json.Text("code"u8), Named<ActorRole>(json.Get("role"u8)), json.Text("entity"u8),
        spans.Read(json.Get("span"u8)));

    private static Event ReadEvent(JsonFields json)
    {
        var plover = new JsonFields(json.Get("plover"u8));
        return new Event(
            plover.Text("type"u8), plover.Text("mode"u8), Texts(plover.Get("contexts"u8)), json.Text("cameo"u8),
            (int?)json.Number("quad"u8));
    }

    private ClaimTime ReadTime(JsonFields json) => new(
        json.Text("value"u8), json.Text("end"u8), json.Text("mod"u8), Named<TimeBasis>(json.Get("basis"u8)),
        spans.ReadOptional(json.Get("span"u8)));

    private ClaimPlace ReadPlace(JsonFields json) => new()
    {
        Name = json.Text("name"u8)!,
        Country = json.Text("country"u8),
        Countries = Texts(json.Get("countries"u8)),
        Relation = Named<PlaceRelation>(json.Get("relation"u8)),
        IsDisputed = json.Get("disputed"u8).GetBoolean(),
        Latitude = json.Number("lat"u8),
        Longitude = json.Number("lon"u8),
        Precision = Named<PlacePrecision>(json.Get("precision"u8)),
        Span = spans.Read(json.Get("span"u8)),
    };

    private Quantity ReadQuantity(JsonFields json) => new(
        Named<QuantityKind>(json.Get("kind"u8)), json.Number("value"u8), Named<QuantityBound>(json.Get("bound"u8)), json.Text("unit"u8),
        spans.Read(json.Get("span"u8)));

    private static Forecast ReadForecast(JsonFields json) => new(
        json.Text("deadline"u8), json.Number("low"u8), json.Number("high"u8), json.Text("condition"u8),
        json.Get("resolvable"u8).GetBoolean());

    private static T Named<T>(JsonElement json)
        where T : struct, Enum => ContractNames<T>.Parse(JsonMarshal.GetRawUtf8Value(json)[1..^1]);

    private static string[] Texts(JsonElement list) => Each(list, text => text.GetString()!);

    private static T[] All<T>(JsonElement list, Func<JsonFields, T> read) => Each(list, item => read(new JsonFields(item)));

    private static T[] Each<T>(JsonElement list, Func<JsonElement, T> read)
    {
        int count = list.GetArrayLength();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        int at = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            items[at++] = read(item);
        }

        return items;
    }

    private static T? Optional<T>(JsonElement? value, Func<JsonFields, T> read)
        where T : class => value is { ValueKind: JsonValueKind.Object } known ? read(new JsonFields(known)) : null;
}
