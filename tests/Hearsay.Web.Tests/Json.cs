using System.Text;
using System.Text.Json;

namespace Hearsay.Web.Tests;

/// <summary>JSON to send and to read.</summary>
internal static class Json
{
    /// <summary>An object to send.</summary>
    public static StringContent Of(object value) => new(JsonSerializer.Serialize(value), Encoding.UTF8, "application/json");

    /// <summary>What stands at an address.</summary>
    public static async Task<JsonElement> GetJson(this HttpClient client, string address)
    {
        string text = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}
