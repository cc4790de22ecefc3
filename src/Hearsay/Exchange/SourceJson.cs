using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Exchange;

/// <summary>Writes a source of <c>hearsay/1</c>.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, SpanWriter spans, Source source)
    {
        json.WriteStartObject();
        json.WriteNumber("depth", source.Depth);
        json.WriteString("name", source.Name);
        json.WriteString("kind", ContractNames<SourceKind>.WithHyphens(source.Kind));
        json.WriteString("actor", source.Actor);
        json.WriteString("entity", source.Entity);
        spans.Write("span", source.Span);
        WriteCue(json, spans, source.Cue);
        spans.Write("content", source.Content);
        json.WriteString("speech", ContractNames<Speech>.WithHyphens(source.Speech));
        json.WriteString("stance", ContractNames<Stance>.WithHyphens(source.Stance));
        json.WriteString("attitude", ContractNames<Attitude>.WithHyphens(source.Attitude));
        json.WriteString("addressee", source.Addressee);
        json.WriteString("date", source.Date);
        json.WriteEndObject();
    }

    private static void WriteCue(Utf8JsonWriter json, SpanWriter spans, TextSpan? cue)
    {
        if (cue is not { } known)
        {
            json.WriteNull("cue");
            return;
        }

        json.WriteStartObject("cue");
        json.WriteString("text", spans.WordsOf(known));
        spans.Write("span", known);
        json.WriteEndObject();
    }
}
