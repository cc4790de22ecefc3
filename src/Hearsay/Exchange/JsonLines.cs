using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Exchange;

/// <summary>Writes JSON Lines: one object a line, in pieces of bounded size.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int Piece = 1 << 16;
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> buffer = new(2 * Piece);
    private readonly Utf8JsonWriter json;

    public JsonLines(Stream output)
    {
        this.output = output;
        json = new Utf8JsonWriter(buffer, OneLine);
    }

    /// <summary>Starts the next object.</summary>
    public Utf8JsonWriter Start()
    {
        json.Reset();
        json.WriteStartObject();
        return json;
    }

    /// <summary>Ends the object, and its line.</summary>
    public void End()
    {
        json.WriteEndObject();
        json.Flush();
        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        if (buffer.WrittenCount > Piece)
        {
            Flush();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        json.Dispose();
    }

    private void Flush()
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
