using System.Text.Json;
using Hearsay.Documents.Layers;
using Hearsay.Exchange;
using Hearsay.Weighing.Indicators;

namespace Hearsay.Store.Indicators;

/// <summary>Writes how indicators stand as JSON.</summary>
public static class IndicatorJson
{
    /// <summary>A turn.</summary>
    public static string Write(IndicatorTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return ListingJson.Write(json =>
        {
            json.WriteNumber("turn", turn.Number);
            json.WriteString("name", turn.Indicator.Name);
            json.WriteString("day", turn.Day.ToIso());
            WriteState(json, new IndicatorDay(turn.Day, turn.Count, turn.State), turn.Indicator.Indicator);
            json.WriteString("sentence", turn.Indicator.Indicator.ToString());
            json.WriteString("case", turn.Indicator.Case);
            json.WriteString("hypothesis", turn.Indicator.Hypothesis);
            json.WriteString("noted", turn.Noted);
            WriteClaims(json, turn.Claims);
        });
    }

    /// <summary>Writes the fields of a state, with what it is measured against.</summary>
    public static void WriteState(Utf8JsonWriter json, IndicatorDay day, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(indicator);
        json.WriteString("state", day.State.ToString().ToLowerInvariant());
        json.WriteNumber("count", day.Count);
        json.WriteNumber("threshold", indicator.Threshold);
        json.WriteString("unit", indicator.Unit.ToString().ToLowerInvariant());
    }

    /// <summary>Writes the ids of the claims that make it so.</summary>
    public static void WriteClaims(Utf8JsonWriter json, IReadOnlyList<string> claims)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(claims);
        json.WriteStartArray("claims");
        foreach (string id in claims)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }
}
