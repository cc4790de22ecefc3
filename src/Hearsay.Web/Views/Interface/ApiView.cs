using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hearsay.Web.Views.Interface;

/// <summary>The operations of the API, read from its description.</summary>
/// <param name="Text">What holds of all.</param>
/// <param name="Operations">The operations, by what they are about, in the order of the description.</param>
public sealed record ApiView(string Text, IReadOnlyList<ApiOperation> Operations)
{
    private static readonly JsonSerializerOptions Laid = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a description in OpenAPI.</summary>
    public static ApiView Of(JsonNode description)
    {
        ArgumentNullException.ThrowIfNull(description);
        List<ApiOperation> operations =
        [
            .. from path in description["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            where operation.Value is JsonObject
            select OperationOf(description, path.Key, operation.Key, operation.Value!.AsObject()),
        ];
        return new ApiView(description["info"]?["description"]?.GetValue<string>() ?? "", [.. operations.GroupBy(o => o.Tag, StringComparer.Ordinal).SelectMany(g => g)]);
    }

    private static ApiOperation OperationOf(JsonNode description, string path, string method, JsonObject operation)
    {
        JsonNode? body = operation["requestBody"]?["content"]?["application/json"]?["schema"];
        JsonObject? fields = body is null ? null : (Resolved(description, body)["properties"] as JsonObject);
        KeyValuePair<string, JsonNode?> good = operation["responses"]!.AsObject().FirstOrDefault(r => r.Key.StartsWith('2'));
        return new ApiOperation(
            operation["operationId"]?.GetValue<string>() ?? method + path.Replace('/', '-'),
            operation["tags"]?[0]?.GetValue<string>() ?? "",
            method.ToUpperInvariant(),
            path,
            operation["summary"]?.GetValue<string>() ?? "",
            [
                .. (operation["parameters"] as JsonArray ?? []).Select(p => new ApiParameter(
                    p!["name"]!.GetValue<string>(), p["in"]!.GetValue<string>(), p["required"]?.GetValue<bool>() ?? false, TypeOf(p["schema"]), p["description"]?.GetValue<string>() ?? "")),
                .. (fields ?? []).Select(f => new ApiParameter(f.Key, "body", false, TypeOf(f.Value), f.Value?["description"]?.GetValue<string>() ?? "")),
            ],
            fields is null ? null : new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, ExampleOf(f.Value)))).ToJsonString(OneLine),
            good.Key ?? "",
            ExampleIn(good.Value?["content"] as JsonObject));
    }

    /// <summary>The example of an answer, laid out if it is JSON.</summary>
    private static string? ExampleIn(JsonObject? content) => content?.FirstOrDefault().Value?["example"] switch
    {
        null => null,
        JsonValue text when text.TryGetValue(out string? words) => words,
        var json => json.ToJsonString(Laid),
    };

    private static JsonNode Resolved(JsonNode description, JsonNode schema) =>
        schema["$ref"]?.GetValue<string>() is { } link ? description["components"]?["schemas"]?[link[(link.LastIndexOf('/') + 1)..]] ?? schema : schema;

    /// <summary>The type of a schema; where it may be null too, that is not said.</summary>
    private static string TypeOf(JsonNode? schema) => schema?["type"] switch
    {
        JsonArray types => types.Select(t => t!.GetValue<string>()).FirstOrDefault(t => t != "null") ?? "",
        JsonValue type => type.GetValue<string>(),
        _ => "",
    };

    private static JsonNode? ExampleOf(JsonNode? schema) => TypeOf(schema) switch
    {
        "array" => new JsonArray("…"),
        "number" or "integer" => 0,
        "boolean" => true,
        "object" => new JsonObject(),
        _ => "…",
    };
}
