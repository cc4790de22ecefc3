using System.Text.Json.Nodes;
using Hearsay.Documents;

namespace Hearsay.Cli.Commands;

/// <summary>Events of a document as <c>--as-petrarch</c> prints them.</summary>
internal static class PetrarchText
{
    /// <summary>A line an event, or one JSON object.</summary>
    public static string Of(Document document, IReadOnlyList<CodedEvent> events, bool isJson)
    {
        string date = document.Published?.Value ?? "";
        if (!isJson)
        {
            return string.Concat(events.Select(e => $"{date}\t{e.Source}\t{e.Target}\t{e.Code}\t{document.Uri}\n"));
        }

        var array = new JsonArray();
        foreach (CodedEvent one in events)
        {
            array.Add((JsonNode)new JsonObject { ["source"] = one.Source, ["target"] = one.Target, ["code"] = one.Code });
        }

        return new JsonObject
        {
            ["id"] = document.Id,
            ["uri"] = document.Uri,
            ["date"] = document.Published?.Value,
            ["events"] = array,
        }.ToJsonString() + "\n";
    }
}
