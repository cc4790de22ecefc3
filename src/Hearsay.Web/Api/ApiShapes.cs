using System.Text.Json;

namespace Hearsay.Web.Api;

/// <summary>What the addresses of the API answer with.</summary>
internal static class ApiShapes
{
    private const string OneClaim =
        """
        {"document":{"id":"d-3f9cda51c0ffee00","uri":"samples/01.txt","title":"…","outlet":"…","author":null,"genre":"news","published":"1948-06-24"},
         "claim":{"id":"c-5d41402abc4b2a76","status":"planned","certainty":"certain","polarity":"positive","text":"…"}}
        """;

    public static readonly ApiShape ClaimList = new(typeof(ApiBodies.Part), $$"""{"items":[{{OneClaim}}],"next":"n1204"}""");

    public static readonly ApiShape Claim = new(
        typeof(ApiBodies.ClaimItem),
        OneClaim.TrimEnd()[..^1] + ""","origin":"Reuters","originKind":"wire","happening":"h-0a127914bedabc77","shared":false,"disputed":true,"remarks":[]}""");

    public static readonly ApiShape DocumentList = new(
        typeof(ApiBodies.Part),
        """{"items":[{"id":"d-3f9cda51c0ffee00","uri":"samples/01.txt","title":"…","outlet":"…","author":null,"published":"1948-06-24","genre":"news","language":"en","added":"2026-01-01T00:00:00Z","claims":42}],"next":null}""");

    public static readonly ApiShape Reading = new(
        typeof(ApiBodies.Reading),
        """{"schema":"hearsay/1","reader":{"version":"0.1.0","models":{}},"document":{"id":"d-3f9cda51c0ffee00","text":"…"},"claims":[],"mentions":[],"notes":[]}""");

    public static readonly ApiShape Imported = new(typeof(ApiBodies.Imported), """{"documents":["d-3f9cda51c0ffee00"],"failures":[]}""", 201);

    public static readonly ApiShape HappeningList = new(typeof(ApiBodies.Part), """{"items":[{"id":"h-0a127914bedabc77","summary":"…","documents":3,"separate":2,"untraceable":1}],"next":null}""");

    public static readonly ApiShape Happening = new(
        typeof(JsonElement),
        """{"id":"h-0a127914bedabc77","summary":"…","first":"1948-06-24","last":"1948-06-24","country":"DEU","place":"Berlin","documents":3,"separate":2,"untraceable":1,"claims":["c-5d41402abc4b2a76"],"foretold":[],"denied":[],"origins":[],"circles":[],"disagreements":[],"why":[]}""");

    public static readonly ApiShape RemarkList = new(
        typeof(JsonElement),
        """{"remarks":[{"number":7,"target":"c-5d41402abc4b2a76","kind":"correction","value":"status=planned","reason":null,"author":"ada","made":"2026-01-01T00:00:00Z"}]}""");

    public static readonly ApiShape RemarkMade = new(typeof(ApiBodies.RemarkMade), """{"number":7}""", 201);

    public static readonly ApiShape Totals = new(typeof(JsonElement), """{"documents":12,"claims":804,"waiting":0}""");

    public static readonly ApiShape Facets = new(
        typeof(JsonElement), """{"facets":[{"field":"status","values":[{"value":"planned","label":"planned","term":"status:planned","count":31,"more":false}]}]}""");

    public static readonly ApiShape Searches = new(typeof(JsonElement), """{"searches":[{"number":3,"name":"airlift","query":"airlift status:planned"}]}""");
}
