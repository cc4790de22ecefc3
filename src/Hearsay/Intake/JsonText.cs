using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Intake;

/// <summary>Reads strings out of JSON, broken escapes included.</summary>
internal static class JsonText
{
    /// <summary>The string or number of a property, or null if it is missing or something else. Halves of surrogate pairs become U+FFFD.</summary>
    public static string? Find(JsonElement json, string property)
    {
        if (!json.TryGetProperty(property, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => Read(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }

    /// <summary>The same, but null if there is nothing but white space; several strings of an array are joined by commas.</summary>
    public static string? FindWords(JsonElement json, string property)
    {
        string? words = Find(json, property);
        if (words is null && json.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.Array)
        {
            words = string.Join(", ", value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(Read));
        }

        return string.IsNullOrWhiteSpace(words) ? null : words.Trim();
    }

    /// <summary>The string that an element holds.</summary>
    public static string Read(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(value.GetRawText());
        }
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int at = 1; at < raw.Length - 1; at++)
        {
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
                continue;
            }

            at++;
            if (raw[at] == 'u')
            {
                text.Append((char)int.Parse(raw.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                text.Append(raw[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return WellFormed(text.ToString());
    }

    /// <summary>The text with every half of a surrogate pair replaced by U+FFFD; its length stays.</summary>
    public static string WellFormed(string text)
    {
        StringBuilder? fixedText = null;
        for (int at = 0; at < text.Length; at++)
        {
            bool isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (isPair)
            {
                at++;
            }
            else if (char.IsSurrogate(text[at]))
            {
                fixedText ??= new StringBuilder(text);
                fixedText[at] = '\uFFFD';
            }
        }

        return fixedText?.ToString() ?? text;
    }
}
