using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Exchange.Stix;

/// <summary>Writes who acts, who speaks, where it is and by what means: each once, when it is first named.</summary>
internal sealed class StixParties(StixWriter stix)
{
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>The identity of an actor; null for one of whom neither code nor name is known.</summary>
    public string? Of(Actor actor) => actor.Code is null && actor.Entity is null
        ? null
        : Identity(actor.Entity ?? actor.Name, actor.Code, actor.Entity is null && actor.Code is { Length: 3 } ? "group" : "organization");

    /// <summary>The identity of a source; null for one that is not named.</summary>
    public string? Of(Source source) => source.Kind switch
    {
        SourceKind.Person => Identity(source.Entity ?? source.Name, source.Actor, "individual"),
        SourceKind.Organisation or SourceKind.Country => Identity(source.Entity ?? source.Name, source.Actor, "organization"),
        _ => null,
    };

    /// <summary>The identity of the outlet of a document, or of Hearsay if it has none.</summary>
    public string Outlet(Document document) => document.Outlet is { Length: > 0 } name ? Identity(name, null, "organization")! : StixIds.Hearsay;

    /// <summary>The location of a place; null if neither country nor coordinates are known.</summary>
    public string? Of(ClaimPlace place)
    {
        string? country = place.Country is { } code ? Countries.English.Find(code)?.Iso2.ToUpperInvariant() : null;
        bool hasPoint = place is { Latitude: not null, Longitude: not null };
        if (country is null && !hasPoint)
        {
            return null;
        }

        string id = StixIds.Of("location", string.Join('|', place.Name, place.Country, place.Latitude?.ToString("R", System.Globalization.CultureInfo.InvariantCulture), place.Precision));
        if (!written.Add(id))
        {
            return id;
        }

        stix.Start("location", id, StixIds.Epoch);
        stix.Json.WriteString("name", place.Name);
        if (hasPoint)
        {
            stix.Json.WriteNumber("latitude", place.Latitude!.Value);
            stix.Json.WriteNumber("longitude", place.Longitude!.Value);
        }

        stix.Optional("country", country);
        stix.Optional(place.Precision == PlacePrecision.City ? "city" : "administrative_area", place.Precision == PlacePrecision.Country ? null : place.Name);
        stix.End();
        return id;
    }

    /// <summary>The attack patterns of an instrument of pressure: the techniques of DISARM that fit, else one of Hearsay's own.</summary>
    public IReadOnlyList<string> Of(Tool tool)
    {
        HybridTool seen = HybridLens.BuiltIn.Find(tool.Name);
        DisarmTechnique[] techniques = [.. seen.Techniques.Select(Disarm.Find).OfType<DisarmTechnique>()];
        foreach (DisarmTechnique technique in techniques.Where(t => written.Add(t.StixId)))
        {
            WriteDisarm(technique);
        }

        if (techniques.Length > 0)
        {
            return [.. techniques.Select(t => t.StixId)];
        }

        string id = StixIds.Of("attack-pattern", "tool/" + tool.Name);
        if (written.Add(id))
        {
            stix.Start("attack-pattern", id, StixIds.Epoch);
            stix.Json.WriteString("name", "Instrument of pressure: " + seen.Name);
            stix.Json.WriteString("description", "What sources present as an instrument of pressure.");
            stix.List("labels", seen.Domains);
            stix.End();
        }

        return [id];
    }

    private void WriteDisarm(DisarmTechnique technique)
    {
        stix.StartForeign("attack-pattern", technique.StixId, technique.StixCreated);
        stix.Json.WriteString("name", technique.Name);
        stix.Json.WriteStartArray("kill_chain_phases");
        stix.Json.WriteStartObject();
        stix.Json.WriteString("kill_chain_name", "mitre-attack");
        stix.Json.WriteString("phase_name", technique.Tactic);
        stix.Json.WriteEndObject();
        stix.Json.WriteEndArray();
        stix.Json.WriteStartArray("external_references");
        stix.Json.WriteStartObject();
        stix.Json.WriteString("source_name", "mitre-attack");
        stix.Json.WriteString("url", $"https://github.com/DISARMFoundation/DISARMframeworks/blob/main/generated_pages/techniques/{technique.Id}.md");
        stix.Json.WriteString("external_id", technique.Id);
        stix.Json.WriteEndObject();
        stix.Json.WriteEndArray();
        stix.End();
    }

    private string? Identity(string name, string? code, string type)
    {
        if (name.Length == 0)
        {
            return null;
        }

        string id = StixIds.Of("identity", string.Join('|', name, code, type));
        if (written.Add(id))
        {
            stix.Start("identity", id, StixIds.Epoch);
            stix.Json.WriteString("name", name);
            stix.Json.WriteString("identity_class", type);
            stix.List("sectors", SectorsOf(code));
            stix.List("labels", code is null ? [] : [code]);
            stix.End();
        }

        return id;
    }

    private static IEnumerable<string> SectorsOf(string? code) => code is { Length: > 4 }
        ? code[4..].Split(' ').Select(s => s switch
        {
            "GOV" or "LEG" or "JUD" => "government-national",
            "MIL" => "defense",
            "COP" => "emergency-services",
            "EDU" => "education",
            _ => "",
        }).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)
        : [];
}
