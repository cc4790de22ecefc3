namespace Hearsay.Intake.Formats;

/// <summary>What an office document says of itself, in elements of the Dublin Core and the like.</summary>
/// <param name="Title">The title, or null.</param>
/// <param name="Author">Who made it first, or null.</param>
/// <param name="Made">When it was made, or null.</param>
internal sealed record OfficeFacts(string? Title, string? Author, string? Made)
{
    private const int LongestDate = 10;

    /// <summary>Reads a part of a document; nothing is known if it is not there.</summary>
    public static OfficeFacts Read(ZipFile archive, string part)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using Stream? stream = archive.OpenPart(part);
        if (stream is not null)
        {
            using var walk = XmlWalk.Over(stream);
            while (walk.Read())
            {
                if (walk.IsStart && walk.Name is "title" or "creator" or "initial-creator" or "created" or "creation-date")
                {
                    string name = walk.Name;
                    values.TryAdd(name, walk.ReadText().Trim());
                }
            }
        }

        string? made = Find(values, "created", "creation-date");
        return new OfficeFacts(
            Find(values, "title"), Find(values, "initial-creator", "creator"), made is { Length: > LongestDate } ? made[..LongestDate] : made);
    }

    private static string? Find(Dictionary<string, string> values, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(name, out string? value) && value.Length > 0)
            {
                return value;
            }
        }

        return null;
    }
}
