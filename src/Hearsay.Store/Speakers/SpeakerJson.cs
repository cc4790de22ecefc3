using System.Text.Json;
using Hearsay.Exchange;

namespace Hearsay.Store.Speakers;

/// <summary>Writes speakers as JSON.</summary>
public static class SpeakerJson
{
    /// <summary>A speaker with the numbers of the list.</summary>
    public static string Write(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return ListingJson.Write(json => Write(json, speaker));
    }

    /// <summary>All that is counted of a speaker.</summary>
    public static string Write(SpeakerProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ListingJson.Write(json =>
        {
            Write(json, profile.Speaker);
            json.WriteString("forecaster", profile.ForecasterKey);
            json.WriteStartArray("names");
            profile.Names.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteNumber("counted", profile.Counted);
            json.WriteNumber("separate", profile.Separate);
            json.WriteNumber("shared", profile.Shared);
            json.WriteNumber("disputed", profile.Disputed);
            json.WriteNumber("forecasts", profile.Forecasts);
            Write(json, "types", profile.Types);
            Write(json, "about", profile.About);
            Write(json, "printed-by", profile.Outlets);
            Write(json, "cited-by", profile.CitedBy);
            Write(json, "cites", profile.Cites);
            Write(json, "published", profile.Times);
        });
    }

    private static void Write(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteString("id", speaker.Id);
        json.WriteString("name", speaker.Name);
        json.WriteString("kind", speaker.Kind);
        json.WriteString("actor", speaker.Actor);
        json.WriteNumber("claims", speaker.Claims);
        json.WriteNumber("documents", speaker.Documents);
        json.WriteNumber("outlets", speaker.Outlets);
        json.WriteStartObject("statuses");
        foreach ((Documents.Status status, long claims) in speaker.Statuses)
        {
            json.WriteNumber(status.ToString().ToLowerInvariant(), claims);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<SpeakerCount> counts)
    {
        json.WriteStartArray(name);
        foreach (SpeakerCount count in counts)
        {
            json.WriteStartObject();
            json.WriteString("label", count.Label);
            if (count.Id is not null)
            {
                json.WriteString("id", count.Id);
            }

            json.WriteString("query", count.Query);
            json.WriteNumber("claims", count.Claims);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
