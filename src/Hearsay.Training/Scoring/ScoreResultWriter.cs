using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Training.Scoring;

/// <summary>Writes a score for programs (one line of JSON) and for people (a table).</summary>
public static class ScoreResultWriter
{
    private const int Decimals = 6;

    /// <summary>
    /// Writes one line: <c>{"kind":…,"gold":…,"figures":{name:value},"intervals":{name:[low,high]}}</c>, rounded to six decimals.
    /// </summary>
    public static void WriteJson(TextWriter output, ScoreResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("kind", result.Kind);
            json.WriteString("gold", result.Gold);
            WriteFigures(json, result);
            WriteIntervals(json, result);
            WriteErrors(json, result.Errors);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        output.Write('\n');
    }

    /// <summary>Writes a table: a figure a line with its interval, shares in per cent.</summary>
    public static void WriteTable(TextWriter output, ScoreResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        int width = Math.Max("figure".Length, result.Figures.Max(f => f.Name.Length));
        output.Write($"{result.Kind}, {result.Gold}\n\n");
        output.Write($"{"figure".PadRight(width)}     value   95 % interval\n");
        foreach (Figure figure in result.Figures)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{figure.Name.PadRight(width)}  {Show(figure, figure.Value),8}   {Show(figure, figure.Low)} to {Show(figure, figure.High)}\n"));
        }

        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\nIntervals: {Bootstrap.Resamples:N0} resamples of {result.Units.Count:N0} {result.Units.Kind}.\n"));
        WriteErrors(output, result.Errors);
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<ErrorClass> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("errors");
        foreach (ErrorClass of in errors)
        {
            json.WriteStartObject();
            json.WriteString("class", of.Name);
            json.WriteNumber("count", of.Count);
            json.WriteNumber("gold", Math.Round(of.Gold, Decimals));
            json.WriteNumber("system", Math.Round(of.System, Decimals));
            json.WriteNumber("mae", Math.Round(of.Error, Decimals));
            json.WriteNumber("share", Math.Round(of.Share, Decimals));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteErrors(TextWriter output, IReadOnlyList<ErrorClass> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        int width = errors.Max(of => of.Name.Length);
        output.Write($"\n{"class".PadRight(width)}  count   gold  system    mae  share of squared errors\n");
        foreach (ErrorClass of in errors)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{of.Name.PadRight(width)}  {of.Count,5}  {of.Gold,5:F2}  {of.System,6:F2}  {of.Error,5:F2}  {100 * of.Share,5:F1}\n"));
        }
    }

    private static string Show(Figure figure, double value) =>
        IsShare(figure)
            ? (100 * value).ToString("F2", CultureInfo.InvariantCulture)
            : value.ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>Errors, correlations and distances are shown as they are.</summary>
    private static bool IsShare(Figure figure) => figure.Name is not ("mae" or "r" or "median-km" or "false-event-rows");

    private static void WriteFigures(Utf8JsonWriter json, ScoreResult result)
    {
        json.WriteStartObject("figures");
        foreach (Figure figure in result.Figures)
        {
            json.WriteNumber(figure.Name, Math.Round(figure.Value, Decimals));
        }

        json.WriteEndObject();
    }

    private static void WriteIntervals(Utf8JsonWriter json, ScoreResult result)
    {
        json.WriteStartObject("intervals");
        foreach (Figure figure in result.Figures)
        {
            json.WriteStartArray(figure.Name);
            json.WriteNumberValue(Math.Round(figure.Low, Decimals));
            json.WriteNumberValue(Math.Round(figure.High, Decimals));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
