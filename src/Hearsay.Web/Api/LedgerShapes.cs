using System.Text.Json;

namespace Hearsay.Web.Api;

/// <summary>What the addresses of the ledger answer with.</summary>
internal static class LedgerShapes
{
    private const string OneForecast =
        """
        {"id":"c-5d41402abc4b2a76","document":"d-3f9cda51c0ffee00","outlet":"…","forecaster":"…","words":"…","condition":null,"made":"1948-06-24","deadline":"1948-12-31","form":"worded","low":0.55,"high":0.8,
         "state":"due","unresolvable":null,"entered":"2026-01-01T00:00:00Z","wording":null,"outcome":null,"settled":null,"reason":null,"by":null,"evidence":[]}
        """;

    private const string OneCard =
        """
        {"forecaster":"…","made":31,"unfalsifiable":4,"matured":25,"unjudged":2,"true":12,"false":8,"partly":1,"void":2,"unresolvable":0,"resolved":21,"base-rate":0.6,"lead-time-days":40,"numeric":null,
         "worded":[{"name":"likely","low":0.55,"high":0.8,"true":7,"share":0.7,"interval":[0.397,0.892],"forecasts":["c-5d41402abc4b2a76"]}]}
        """;

    public static readonly ApiShape List = new(typeof(ApiBodies.Part), $$"""{"items":[{{OneForecast}}],"next":null}""");

    public static readonly ApiShape Forecast = new(typeof(JsonElement), OneForecast);

    public static readonly ApiShape Candidates = new(
        typeof(JsonElement), """{"candidates":[{"claim":"c-5d41402abc4b2a76","document":"d-3f9cda51c0ffee00","published":"1949-05-12","speaks":"for","words":"…","why":["…"]}]}""");

    public static readonly ApiShape Made = new(typeof(ForecastMade), """{"id":"f-3"}""", 201);

    public static readonly ApiShape Tallies = new(
        typeof(JsonElement), """{"forecasters":[{"key":"organisation:ministry of defence","name":"Ministry of Defence","made":31,"unfalsifiable":4,"matured":25,"resolved":21}]}""");

    public static readonly ApiShape Card = new(typeof(JsonElement), OneCard);
}
