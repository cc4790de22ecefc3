using System.Text.Json;

namespace Hearsay.Web.Api;

/// <summary>What the addresses of the audit answer with.</summary>
internal static class AuditShapes
{
    public static readonly ApiShape List = new(
        typeof(ApiBodies.Part),
        """{"items":[{"id":"remark-7","made":"2026-01-01T00:00:00Z","author":"ada","kind":"tag","target":"c-5d41402abc4b2a76","value":"port","reason":null,"undoes":null,"holds":true,"undoable":true}],"next":null}""");

    public static readonly ApiShape Additions = new(
        typeof(JsonElement), """{"days":[{"day":"2026-01-01","documents":12}],"files":12,"files-with-failures":1,"failures":[{"path":"news/7.pdf","documents":0,"failures":1,"added":"2026-01-01T00:00:00Z"}]}""");

    public static readonly ApiShape Settings = new(
        typeof(JsonElement),
        """{"library":"desk.db","author":"ada","settings":[{"key":"jobs","value":"0","origin":"default","description":"…"}],"files":[{"path":"~/.config/hearsay/config.yaml","exists":false}]}""");
}
