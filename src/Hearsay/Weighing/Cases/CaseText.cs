using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Weighing.Cases;

/// <summary>Changes of cases as JSON, in which letters stand as they are.</summary>
public static class CaseText
{
    private static readonly JsonSerializerOptions Options = Make(JsonIgnoreCondition.WhenWritingNull);

    private static readonly JsonSerializerOptions Whole = Make(JsonIgnoreCondition.Never);

    /// <summary>A change as a line of JSON.</summary>
    public static string Write(CaseChange change) => JsonSerializer.Serialize(change, Options);

    /// <summary>An edit as a line of JSON.</summary>
    public static string Write(CaseEdit edit) => JsonSerializer.Serialize(edit, Options);

    /// <summary>A case as it stands as a line of JSON; what is not known is null.</summary>
    public static string Write(Case of) => JsonSerializer.Serialize(of, Whole);

    /// <summary>Reads a change.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static CaseChange ReadChange(string json) => Read<CaseChange>(json);

    /// <summary>Reads an edit.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static CaseEdit ReadEdit(string json) => Read<CaseEdit>(json);

    private static JsonSerializerOptions Make(JsonIgnoreCondition ignored) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = ignored,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 32,
    };

    private static T Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new FormatException("There is null where an edit of a case is due.");
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or ArgumentException)
        {
            throw new FormatException($"This is no edit of a case: {problem.Message.ReplaceLineEndings(" ")}", problem);
        }
    }
}
