using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Documents;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes event sets: JSONL of <c>{"id","date","text","expected":[{"source","target","code"}]}</c>. Records of the
/// categories PARSING and ERROR and those without text are skipped. A record's <c>config</c> comes before it and stays in
/// force; of its options only <c>require_dyad</c> means something here.
/// </summary>
internal static class EventFile
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="FormatException">A line is not of that form; the message names file and line.</exception>
    public static IEnumerable<EventItem> Read(string path)
    {
        using StreamReader reader = GoldFile.Open(path);
        bool needsTarget = true;
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line) && ReadItem(line, path, number, ref needsTarget) is { } item)
            {
                yield return item;
            }
        }
    }

    /// <summary>Writes the records with other events, all else as it was.</summary>
    public static void Write(string path, IReadOnlyList<EventItem> items, IReadOnlyList<IReadOnlyCollection<CodedEvent>> events)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (int i = 0; i < items.Count; i++)
        {
            var json = (JsonObject)items[i].Json.DeepClone();
            json["expected"] = new JsonArray([.. events[i].Select(e => (JsonNode)new JsonObject
            {
                ["source"] = e.Source,
                ["target"] = e.Target,
                ["code"] = e.Code,
            })]);
            output.Write(json.ToJsonString(Unescaped) + "\n");
        }
    }

    private static EventItem? ReadItem(string line, string path, int number, ref bool needsTarget)
    {
        try
        {
            JsonObject json = JsonNode.Parse(line)!.AsObject();
            foreach (JsonNode? option in json["config"] as JsonArray ?? [])
            {
                if (option!["option"]!.GetValue<string>() == "require_dyad")
                {
                    needsTarget = string.Equals(option["value"]!.GetValue<string>(), "true", StringComparison.OrdinalIgnoreCase);
                }
            }

            string text = (json["text"]?.GetValue<string>() ?? "").ReplaceLineEndings(" ").Trim();
            if (text.Length == 0 || json["category"]?.GetValue<string>() is "PARSING" or "ERROR")
            {
                return null;
            }

            CodedEvent[] expected = [.. json["expected"]!.AsArray().Select(e => new CodedEvent(
                CodeOf(e!["source"]), CodeOf(e["target"]), e["code"]!.GetValue<string>().Trim()))];
            return new EventItem(text, DayOf(json["date"]), needsTarget, expected, json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new FormatException(
                $"'{path}', line {number}: not {{\"id\",\"date\",\"text\",\"expected\":[{{\"source\",\"target\",\"code\"}}]}}.", e);
        }
    }

    private static string CodeOf(JsonNode? node) => node?.GetValue<string>().Trim() is { Length: > 0 } code ? code : CodedEvent.Unknown;

    private static DateOnly? DayOf(JsonNode? node) =>
        DateOnly.TryParseExact(
            node?.GetValue<string>(), ["yyyyMMdd", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
