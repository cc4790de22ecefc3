namespace Hearsay.Exchange.Stix;

/// <summary>Writes what people said of a report or note: disputes and retractions as opinions, the rest as notes.</summary>
internal static class StixRemarks
{
    /// <summary>Writes the remarks on an object.</summary>
    public static void Write(StixWriter stix, IReadOnlyList<ExportedRemark> remarks, string target)
    {
        foreach (ExportedRemark remark in remarks)
        {
            string key = $"{target}/{remark.Kind}/{remark.Made}/{remark.Author}/{remark.Value}";
            string? why = remark.Reason is { } reason && remark.Value is { } value ? $"{value} ({reason})" : remark.Value ?? remark.Reason;
            if (remark.Kind is "dispute" or "retraction")
            {
                stix.Start("opinion", StixIds.Of("opinion", key), StixIds.Time(remark.Made));
                stix.Optional("explanation", remark.Kind == "retraction" ? "Taken back: " + why : why);
                stix.Json.WriteString("opinion", remark.Kind == "retraction" ? "strongly-disagree" : "disagree");
            }
            else
            {
                stix.Start("note", StixIds.Of("note", key), StixIds.Time(remark.Made));
                stix.Json.WriteString("abstract", remark.Kind);
                stix.Json.WriteString("content", why is { Length: > 0 } ? why : remark.Kind);
            }

            stix.List("authors", [remark.Author]);
            stix.List("object_refs", [target]);
            stix.End();
        }
    }
}
