using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Exchange;

/// <summary>Writes one JSON text of any length in pieces of bounded size.</summary>
internal sealed class JsonStream : IDisposable
{
    private const int Piece = 1 << 16;
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Stream output;

    public JsonStream(Stream output)
    {
        this.output = output;
        Json = new Utf8JsonWriter(output, Indented);
    }

    /// <summary>What to write with.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Passes on what was written, if it is much. To be called after each item, so that no more than a piece is held.</summary>
    public void Pass()
    {
        if (Json.BytesPending > Piece)
        {
            Json.Flush();
        }
    }

    /// <summary>Passes on the rest, and ends the last line.</summary>
    public void Dispose()
    {
        Json.Flush();
        Json.Dispose();
        output.WriteByte((byte)'\n');
    }
}
