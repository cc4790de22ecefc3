using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes sets of happenings: JSONL of <c>{"id","half","text" or "file","labels":[{"span":[start,end],"group"}]}</c>; see
/// docs/happenings-set.md.
/// </summary>
internal static class HappeningFile
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The documents of a set, or of its <paramref name="half"/>.</summary>
    /// <exception cref="FormatException">A line is not of that form; the message names file and line.</exception>
    public static IReadOnlyList<HappeningText> Read(string path, string? half)
    {
        var texts = new List<HappeningText>();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && ReadText(line, path, number) is var text && (half is null || text.Half == half))
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>Writes the documents with the groups that were found, null where there is no claim; all else as it was.</summary>
    public static void Write(string path, IReadOnlyList<HappeningText> texts, IReadOnlyList<IReadOnlyList<string?>> groups)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (int i = 0; i < texts.Count; i++)
        {
            var json = (JsonObject)texts[i].Json.DeepClone();
            JsonArray labels = json["labels"]!.AsArray();
            for (int l = 0; l < labels.Count; l++)
            {
                labels[l]!["group"] = groups[i][l];
            }

            output.Write(json.ToJsonString(Unescaped) + "\n");
        }
    }

    private static HappeningText ReadText(string line, string path, int number)
    {
        try
        {
            JsonObject json = JsonNode.Parse(line)!.AsObject();
            string? file = json["file"]?.GetValue<string>();
            return new HappeningText(
                json["id"]!.GetValue<string>(),
                json["half"]!.GetValue<string>(),
                file is null ? path : Path.Combine(Path.GetDirectoryName(path)!, file),
                [.. json["labels"]!.AsArray().Select(ReadLabel)],
                json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            throw new FormatException(
                $"'{path}', line {number}: not {{\"id\",\"half\",\"text\" or \"file\",\"labels\":[{{\"span\":[start,end],\"group\"}}]}}.", e);
        }
    }

    private static LabelledHappening ReadLabel(JsonNode? label)
    {
        JsonArray span = label!["span"]!.AsArray();
        return new LabelledHappening(new TextSpan(span[0]!.GetValue<int>(), span[1]!.GetValue<int>()), label["group"]?.GetValue<string>());
    }
}
