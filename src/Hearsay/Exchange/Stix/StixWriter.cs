using System.Text.Json;

namespace Hearsay.Exchange.Stix;

/// <summary>Writes what all STIX 2.1 objects have in common.</summary>
internal sealed class StixWriter(JsonStream stream)
{
    /// <summary>What to write with.</summary>
    public Utf8JsonWriter Json { get; } = stream.Json;

    /// <summary>Starts an object made by Hearsay.</summary>
    public void Start(string type, string id, string created, string? modified = null)
    {
        StartForeign(type, id, created, modified);
        Json.WriteString("created_by_ref", StixIds.Hearsay);
    }

    /// <summary>Starts an object that nobody, or somebody else, made.</summary>
    public void StartForeign(string type, string id, string created, string? modified = null)
    {
        Json.WriteStartObject();
        Json.WriteString("type", type);
        Json.WriteString("spec_version", "2.1");
        Json.WriteString("id", id);
        Json.WriteString("created", created);
        Json.WriteString("modified", modified ?? created);
    }

    /// <summary>Ends the object.</summary>
    public void End()
    {
        Json.WriteEndObject();
        stream.Pass();
    }

    /// <summary>Writes a property, unless there is nothing to write.</summary>
    public void Optional(string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            Json.WriteString(name, value);
        }
    }

    /// <summary>Writes a list of strings, unless it is empty, which STIX forbids.</summary>
    public void List(string name, IEnumerable<string> values)
    {
        bool isStarted = false;
        foreach (string value in values)
        {
            if (!isStarted)
            {
                Json.WriteStartArray(name);
                isStarted = true;
            }

            Json.WriteStringValue(value);
        }

        if (isStarted)
        {
            Json.WriteEndArray();
        }
    }

    /// <summary>Writes a relationship.</summary>
    public void Relate(string key, (string Source, string Type, string Target) ends, string created, string? description = null, DateOnly? from = null, DateOnly? to = null)
    {
        Start("relationship", StixIds.Of("relationship", key), created);
        Json.WriteString("relationship_type", ends.Type);
        Optional("description", description);
        Json.WriteString("source_ref", ends.Source);
        Json.WriteString("target_ref", ends.Target);
        if (from is { } first)
        {
            Json.WriteString("start_time", StixIds.Time(first));
            if (to is { } last && last > first)
            {
                Json.WriteString("stop_time", StixIds.Time(last));
            }
        }

        End();
    }
}
