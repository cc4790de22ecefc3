using System.Globalization;
using System.Text.Json;
using Hearsay.Documents.Layers;
using Hearsay.Store.Remarks;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Store.Ledger;

/// <summary>What people say of forecasts, as the value of a remark holds it: a line of JSON.</summary>
internal static class JudgementText
{
    /// <summary>A sharper wording.</summary>
    public static string OfWording(string words, DateOnly? deadline) => Write(json =>
    {
        json.WriteString("words", words);
        json.WriteString("deadline", deadline?.ToIso());
    });

    /// <summary>An outcome.</summary>
    public static string OfResolution(ForecastOutcome outcome, DateOnly? settled, IEnumerable<string> evidence) => Write(json =>
    {
        json.WriteString("outcome", outcome.ToString().ToLowerInvariant());
        json.WriteString("settled", settled?.ToIso());
        json.WriteStartArray("evidence");
        foreach (string id in evidence)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    });

    /// <summary>A probability.</summary>
    public static string OfEstimate(double probability) => probability.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Reads a wording.</summary>
    public static ForecastWording ReadWording(Remark remark)
    {
        using JsonDocument json = JsonDocument.Parse(remark.Value!);
        return new ForecastWording(
            json.RootElement.GetProperty("words").GetString()!, IsoDates.FirstDay(json.RootElement.GetProperty("deadline").GetString()), remark.Author,
            remark.Number);
    }

    /// <summary>Reads an outcome.</summary>
    public static ForecastResolution ReadResolution(Remark remark)
    {
        using JsonDocument json = JsonDocument.Parse(remark.Value!);
        return new ForecastResolution(
            Enum.Parse<ForecastOutcome>(json.RootElement.GetProperty("outcome").GetString()!, ignoreCase: true),
            IsoDates.FirstDay(json.RootElement.GetProperty("settled").GetString()),
            [.. json.RootElement.GetProperty("evidence").EnumerateArray().Select(e => e.GetString()!)],
            remark.Reason, remark.Author, remark.Number);
    }

    /// <summary>Reads a probability.</summary>
    public static double ReadEstimate(Remark remark) => double.Parse(remark.Value!, CultureInfo.InvariantCulture);

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
