namespace Hearsay.Exchange.Stix;

/// <summary>What stands at the end of a bundle: the campaign with its means, and what is told several times.</summary>
internal sealed class StixSummary
{
    private readonly SortedSet<string> patterns = new(StringComparer.Ordinal);
    private readonly List<string> reports = [];
    private readonly Dictionary<string, (List<string> Notes, HashSet<long> Origins)> told = new(StringComparer.Ordinal);
    private DateOnly? first;
    private DateOnly? last;
    private string added = StixIds.Epoch;

    /// <summary>Counts a report.</summary>
    public void Add(string report, ExportedDocument document)
    {
        reports.Add(report);
        string time = StixIds.Time(document.Added);
        added = string.CompareOrdinal(time, added) > 0 ? time : added;
    }

    /// <summary>Counts means.</summary>
    public void AddPattern(string pattern) => patterns.Add(pattern);

    /// <summary>Counts the days of an event.</summary>
    public void AddDays(DateOnly from, DateOnly to)
    {
        first = first is null || from < first ? from : first;
        last = last is null || to > last ? to : last;
    }

    /// <summary>Counts a claim of an occurrence of which several tell.</summary>
    public void Add(ExportedOccurrence? occurrence, string note)
    {
        if (occurrence is not { Claims: > 1 })
        {
            return;
        }

        if (!told.TryGetValue(occurrence.Id, out var entry))
        {
            told.Add(occurrence.Id, entry = ([], []));
        }

        entry.Notes.Add(note);
        entry.Origins.Add(occurrence.Origin);
    }

    /// <summary>Writes them.</summary>
    public void Write(StixWriter stix, string title)
    {
        foreach ((string id, (List<string> notes, HashSet<long> origins)) in told.Where(t => t.Value.Notes.Count > 1).OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            stix.Start("grouping", StixIds.Of("grouping", id), added);
            stix.Json.WriteString("name", $"Happening {id}: {notes.Count} claims, {origins.Count} separate origins found");
            stix.Json.WriteString("context", "unspecified");
            stix.List("object_refs", notes);
            stix.End();
        }

        if (title.Length > 0 && reports.Count > 0)
        {
            WriteCampaign(stix, title);
        }
    }

    private void WriteCampaign(StixWriter stix, string title)
    {
        string campaign = StixIds.Of("campaign", title);
        stix.Start("campaign", campaign, added);
        stix.Json.WriteString("name", title);
        stix.Json.WriteString("description", "What a query of a library of claims holds together. That it is one campaign is nobody's finding.");
        if (first is { } from)
        {
            stix.Json.WriteString("first_seen", StixIds.Time(from));
            stix.Json.WriteString("last_seen", StixIds.Time(last!.Value));
        }

        stix.End();
        foreach (string pattern in patterns)
        {
            stix.Relate($"{campaign}/{pattern}", (campaign, "uses", pattern), added, "Somebody presents it as an instrument of pressure; see the notes.");
        }

        stix.Start("grouping", StixIds.Of("grouping", "query/" + title), added);
        stix.Json.WriteString("name", title);
        stix.Json.WriteString("context", "unspecified");
        stix.List("object_refs", reports.Prepend(campaign));
        stix.End();
    }
}
