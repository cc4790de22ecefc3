using System.Text.Json;

namespace Hearsay.Web.Api;

/// <summary>What the addresses of cases answer with.</summary>
internal static class CaseShapes
{
    private const string OneCase =
        """
        {"id":"k-5d41402abc4b2a76","name":"cuba","made":"2026-01-01T00:00:00Z","question":"…","query":"country:CUB","status":"open",
         "hypotheses":[{"id":"e-0cc175b9c0f1b6a8","key":"H1","words":"…","prior":null,"author":"ada"}],"evidence":[],"ratings":[],"likelihoods":[],"actors":[],"places":[],"notes":[]}
        """;

    public static readonly ApiShape List = new(
        typeof(JsonElement), """{"cases":[{"id":"k-5d41402abc4b2a76","name":"cuba","question":"…","status":"open","hypotheses":3,"evidence":12,"made":"2026-01-01T00:00:00Z"}]}""");

    public static readonly ApiShape Case = new(typeof(JsonElement), OneCase);

    public static readonly ApiShape Opened = new(typeof(JsonElement), OneCase, 201);

    public static readonly ApiShape Ranking = new(
        typeof(JsonElement),
        """{"weighting":"parc","units":9,"hypotheses":[{"key":"H1","words":"…","rank":1,"score":1.5,"against":2,"for":5,"unrated":0,"prior":null,"posterior":null}],"items":[{"key":"E1","tells":0.5,"weight":1,"origin":"…"}]}""");

    public static readonly ApiShape Sensitivity = new(
        typeof(JsonElement), """{"changes":[{"kind":"item","about":"E1","hypothesis":null,"analyst":null,"from":null,"to":null,"first":true,"order":"H2, H1=H3"}]}""");

    public static readonly ApiShape Gaps = new(typeof(JsonElement), """{"gaps":[{"kind":"not rated","item":"E1","hypothesis":"H2","document":null,"words":"…"}],"alpha":0.61,"shared":4}""");

    public static readonly ApiShape History = new(
        typeof(JsonElement), """{"edits":[{"sequence":1,"id":"e-0cc175b9c0f1b6a8","made":"2026-01-01T00:00:00Z","author":"ada","done":"question: …","holds":true,"reason":null}]}""");

    public static readonly ApiShape Dossier = new(
        typeof(JsonElement), """{"lines":[{"section":"aims","group":"…","what":"imputed","by":"…","day":null,"claims":1,"words":"…","claim":"c-5d41402abc4b2a76","document":"d-3f9cda51c0ffee00"}]}""");

    public static readonly ApiShape Indicators = new(
        typeof(JsonElement),
        """{"indicators":[{"name":"mobilising","sentence":"…","case":"cuba","hypothesis":"H1","state":"seen","count":3,"claims":["c-5d41402abc4b2a76"],"turns":[{"day":"1962-10-22","state":"seen","count":3}]}]}""");

    public static readonly ApiShape Backtest = new(typeof(JsonElement), """{"sentence":"…","vague":2,"turns":[{"day":"1962-10-22","state":"seen","count":3},{"day":"1962-11-05","state":"receded","count":0}]}""");
}
