using System.Text.Json;
using Hearsay.Language.Syntax;

namespace Hearsay.Exchange;

/// <summary>Reads spans in code points, <c>[start,end]</c>, as spans of one text.</summary>
internal sealed class SpanReader(string text)
{
    private readonly CodePointMap map = new(text);

    /// <summary>A span.</summary>
    public TextSpan Read(JsonElement json) => new(map.ToCodeUnits(json[0].GetInt32()), map.ToCodeUnits(json[1].GetInt32()));

    /// <summary>A span, or null.</summary>
    public TextSpan? ReadOptional(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : Read(json);

    /// <summary>An array of spans.</summary>
    public IReadOnlyList<TextSpan> ReadAll(JsonElement json) => [.. json.EnumerateArray().Select(Read)];
}
