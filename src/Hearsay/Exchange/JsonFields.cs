using System.Text.Json;

namespace Hearsay.Exchange;

/// <summary>
/// Reads the fields of an object in the order in which they were written, each from where the one before it stood: looking each of them up
/// would go through all of them every time. A field that stands elsewhere is found as well.
/// </summary>
/// <param name="json">The object.</param>
internal sealed class JsonFields(JsonElement json)
{
    private JsonElement.ObjectEnumerator ahead = json.EnumerateObject();

    /// <summary>A field.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this name.</exception>
    public JsonElement Get(ReadOnlySpan<byte> name) => Find(name) ?? json.GetProperty(name);

    /// <summary>A field, or null if there is none of this name.</summary>
    public JsonElement? Find(ReadOnlySpan<byte> name)
    {
        JsonElement.ObjectEnumerator before = ahead;
        while (ahead.MoveNext())
        {
            if (ahead.Current.NameEquals(name))
            {
                return ahead.Current.Value;
            }
        }

        ahead = before;
        return json.TryGetProperty(name, out JsonElement value) ? value : null;
    }

    /// <summary>A text, or null.</summary>
    public string? Text(ReadOnlySpan<byte> name) => Get(name).GetString();

    /// <summary>A number; null if anything else stands there.</summary>
    public double? Number(ReadOnlySpan<byte> name) => Get(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
