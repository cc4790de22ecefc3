using System.Globalization;
using System.Text.Json;
using Hearsay.Exchange;
using Hearsay.Store.Finding;
using Hearsay.Weighing.Disagreements;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;

namespace Hearsay.Store.Weighing;

/// <summary>Writes happenings for programs, one JSON object a line.</summary>
public static class HappeningJson
{
    /// <summary>The happening as one line.</summary>
    public static string Write(WeighedHappening weighed)
    {
        ArgumentNullException.ThrowIfNull(weighed);
        Happening happening = weighed.Happening;
        return ListingJson.Write(json =>
        {
            json.WriteString("id", happening.Id);
            json.WriteString("summary", happening.Summary);
            json.WriteString("first", happening.Window?.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("last", happening.Window?.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("country", happening.Country);
            json.WriteString("place", happening.Place);
            json.WriteNumber("documents", happening.Documents);
            json.WriteNumber("separate", weighed.Separate);
            json.WriteNumber("untraceable", weighed.Untraceable);
            WriteIds(json, "claims", weighed, happening.Members);
            WriteIds(json, "foretold", weighed, happening.Foretold);
            WriteIds(json, "denied", weighed, happening.Denied);
            WriteOrigins(json, weighed);
            WriteDisagreements(json, weighed);
            json.WriteStartArray("why");
            foreach (string reason in happening.Reasons)
            {
                json.WriteStringValue(reason);
            }

            json.WriteEndArray();
        });
    }

    private static void WriteIds(Utf8JsonWriter json, string name, WeighedHappening weighed, IReadOnlyList<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (FoundClaim found in numbers.Select(n => weighed.Claims[n]))
        {
            json.WriteStringValue(found.Claim.Id);
        }

        json.WriteEndArray();
    }

    private static void WriteOrigins(Utf8JsonWriter json, WeighedHappening weighed)
    {
        json.WriteStartArray("origins");
        foreach (Origin origin in weighed.Origins.Origins)
        {
            json.WriteStartObject();
            json.WriteString("kind", origin.Kind.ToString().ToLowerInvariant());
            json.WriteString("name", origin.Name);
            json.WriteString("actor", origin.Actor);
            WriteIds(json, "claims", weighed, origin.Claims);
            json.WriteStartArray("why");
            foreach (string reason in origin.Reasons)
            {
                json.WriteStringValue(reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("circles");
        foreach (OriginCircle circle in weighed.Origins.Circles)
        {
            json.WriteStartArray();
            foreach (OriginLink link in circle.Links)
            {
                json.WriteStartObject();
                json.WriteString("from", link.From);
                json.WriteString("to", link.To);
                json.WriteString("words", link.Words);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteDisagreements(Utf8JsonWriter json, WeighedHappening weighed)
    {
        json.WriteStartArray("disagreements");
        foreach (Disagreement disagreement in weighed.Disagreements)
        {
            json.WriteStartObject();
            json.WriteString("kind", disagreement.Kind.ToString().ToLowerInvariant());
            json.WriteString("about", disagreement.About);
            json.WriteString("why", disagreement.Reason);
            json.WriteStartArray("sides");
            foreach (DisagreementSide side in disagreement.Sides)
            {
                json.WriteStartObject();
                json.WriteString("says", side.Says);
                WriteIds(json, "claims", weighed, side.Claims);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
