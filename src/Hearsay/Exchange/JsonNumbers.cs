using System.Text.Json;

namespace Hearsay.Exchange;

/// <summary>Writes numbers that may be missing.</summary>
public static class JsonNumbers
{
    /// <summary>The number; null if there is none, or it is not finite, which JSON cannot write.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, number == 0 ? 0 : number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
