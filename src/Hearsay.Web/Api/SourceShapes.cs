using System.Text.Json;

namespace Hearsay.Web.Api;

/// <summary>What the addresses of sources answer with.</summary>
internal static class SourceShapes
{
    private const string One =
        """
        "id":"s-5d41402abc4b2a76","name":"…","kind":"organisation","actor":"DEU GOV","claims":42,"documents":12,"outlets":4,"statuses":{"asserted":30,"planned":12}
        """;

    public static readonly ApiShape List = new(typeof(ApiBodies.Part), $$"""{"items":[{{{One}}}],"next":null}""");

    public static readonly ApiShape Source = new(
        typeof(JsonElement),
        $$"""
        { {{One}},"forecaster":"organisation:…","names":[],"counted":42,"separate":31,"shared":9,"disputed":4,"forecasts":8,
         "types":[{"label":"CONSULT","query":"source:s-5d41402abc4b2a76 type:consult","claims":7}],"about":[{"label":"FRA GOV","query":"source:s-5d41402abc4b2a76 party:\"=FRA GOV\"","claims":5}],
         "printed-by":[],"cited-by":[],"cites":[],"published":[{"label":"1948-06","query":"source:s-5d41402abc4b2a76 published:1948-06","claims":42}]}
        """);

    public static readonly ApiShape Aliases = new(
        typeof(JsonElement), """{"aliases":[{"number":7,"name":"The Gazette","other":"gazette.example","reason":null,"author":"ada","made":"2026-01-01T00:00:00Z"}]}""");
}
