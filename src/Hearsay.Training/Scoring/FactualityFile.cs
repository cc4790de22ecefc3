using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes factuality sets: JSONL of <c>{"text","targets":[{"span1":[first,after],"label"}]}</c>, where a span counts
/// the tokens that white space cuts.
/// </summary>
internal static class FactualityFile
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="FormatException">A line is not of that form; the message names file and line.</exception>
    public static IEnumerable<FactualityItem> Read(string path)
    {
        using StreamReader reader = GoldFile.Open(path);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadItem(line, path, number);
            }
        }
    }

    /// <summary>Writes the items with other labels, all else as it was.</summary>
    public static void Write(string path, IReadOnlyList<FactualityItem> items, IReadOnlyList<IReadOnlyList<double>> labels)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (int i = 0; i < items.Count; i++)
        {
            var json = (JsonObject)items[i].Json.DeepClone();
            JsonArray targets = json["targets"]!.AsArray();
            for (int t = 0; t < targets.Count; t++)
            {
                targets[t]!["label"] = labels[i][t];
            }

            output.Write(json.ToJsonString(Unescaped) + "\n");
        }
    }

    private static FactualityItem ReadItem(string line, string path, int number)
    {
        try
        {
            JsonObject json = JsonNode.Parse(line)!.AsObject();
            string text = json["text"]!.GetValue<string>();
            JsonArray targets = json["targets"]!.AsArray();
            TextSpan[] tokens = GivenTokens.CutTokens(text);
            return new FactualityItem(
                text,
                [.. targets.Select(t => SpanOf(t!["span1"]!.AsArray(), tokens))],
                [.. targets.Select(t => t!["label"]!.GetValue<double>())],
                json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException or ArgumentException
            or IndexOutOfRangeException)
        {
            throw new FormatException(
                $"'{path}', line {number}: not {{\"text\",\"targets\":[{{\"span1\":[first,after],\"label\"}}]}} with spans of its tokens.", e);
        }
    }

    private static TextSpan SpanOf(JsonArray range, TextSpan[] tokens) =>
        new(tokens[range[0]!.GetValue<int>()].Start, tokens[range[1]!.GetValue<int>() - 1].End);
}
