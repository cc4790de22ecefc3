using System.Text.Json;
using Hearsay.Language.Syntax;

namespace Hearsay.Exchange;

/// <summary>Writes spans of one text in code points: <c>[start,end]</c>.</summary>
internal sealed class SpanWriter(Utf8JsonWriter json, string text)
{
    /// <summary>The map of the text.</summary>
    public CodePointMap Map { get; } = new(text);

    /// <summary>The words of a span.</summary>
    public ReadOnlySpan<char> WordsOf(TextSpan span) => span.Of(text.AsSpan());

    /// <summary>Writes a property; null for no span.</summary>
    public void Write(string name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } known)
        {
            WriteValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>Writes a property that is an array of spans.</summary>
    public void Write(string name, IReadOnlyList<TextSpan> list)
    {
        json.WriteStartArray(name);
        foreach (TextSpan span in list)
        {
            WriteValue(span);
        }

        json.WriteEndArray();
    }

    private void WriteValue(TextSpan span)
    {
        TextSpan mapped = Map[span];
        json.WriteStartArray();
        json.WriteNumberValue(mapped.Start);
        json.WriteNumberValue(mapped.End);
        json.WriteEndArray();
    }
}
